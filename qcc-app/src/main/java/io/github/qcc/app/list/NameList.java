package io.github.qcc.app.list;

import io.github.qcc.app.list.cell.CompanyName;
import io.github.qcc.app.list.read.InputRow;
import io.github.qcc.app.list.read.InputTable;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.Cell;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** A text in which names follow each other on a line: {@code A;B;C}. Each name becomes a row with a number of its own. */
final class NameList implements InputTable {
    private final InputTable names;

    private NameList(InputTable names) {
        this.names = names;
    }

    /**
     * Whether the cells of a table are names that follow each other: all are companies, on one line, or on several lines
     * of different length, or in a file that is not a table.
     */
    static boolean is(List<InputRow> sample, boolean isTable) {
        long widest = sample.stream().mapToLong(Sample::filled).max().orElse(0);
        boolean ragged = sample.stream().mapToLong(Sample::filled).distinct().count() > 1;
        return widest > 1
                && (!isTable || ragged || sample.size() == 1)
                && sample.stream().noneMatch(NameList::hasNameAndCode)
                && sample.stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> !cell.isBlank())
                        .allMatch(cell ->
                                CompanyName.likeness(cell.text()) == 1 && !CompanyName.isLegalForm(cell.text()));
    }

    /** A name and a code beside each other are one company. */
    private static boolean hasNameAndCode(InputRow row) {
        List<String> texts = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell.text().strip())
                .toList();
        return texts.stream().anyMatch(CompanyName::isCode) && !texts.stream().allMatch(CompanyName::isCode);
    }

    static NameList of(InputTable names) {
        return new NameList(names);
    }

    @Override
    public String name() {
        return names.name();
    }

    @Override
    public Bilingual format() {
        Bilingual format = names.format();
        return new Bilingual(format.zh() + "，每个单元格一家", format.en() + ", one company a cell");
    }

    @Override
    public boolean isHidden() {
        return false;
    }

    @Override
    public Set<Integer> hiddenColumns() {
        return Set.of();
    }

    @Override
    public Stream<InputRow> rows() {
        AtomicLong row = new AtomicLong();
        return names.rows()
                .flatMap(line -> line.cells().stream().filter(cell -> !cell.isBlank()))
                .map((Cell cell) -> InputRow.of(row.incrementAndGet(), List.of(cell)));
    }
}
