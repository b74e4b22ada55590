package io.github.qcc.app.list;

import io.github.qcc.app.list.cell.Change;
import io.github.qcc.app.list.cell.CompanyName;
import io.github.qcc.app.list.cell.KeyReader;
import io.github.qcc.app.list.cell.KeyReading;
import io.github.qcc.app.list.cell.Numbering;
import io.github.qcc.app.list.cell.PersonalCells;
import io.github.qcc.app.list.read.InputRow;
import io.github.qcc.app.list.read.ListFile;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.Cell;
import io.github.qcc.app.run.PlannedRow;
import io.github.qcc.app.run.Problem;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.domain.SearchKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What is searched for because of a list: each search key once, however often it is listed. The list is read again for
 * each use, and so it may be larger than the memory.
 */
public final class Plan {
    private static final int SAMPLE = 1_000;
    private static final int LONGEST_SHOWN = 40;

    private final ListTable list;
    private final Numbering.NumberingKind numbering;
    private final boolean asGiven;

    private Plan(ListTable list, Numbering.NumberingKind numbering, boolean asGiven) {
        this.list = list;
        this.numbering = numbering;
        this.asGiven = asGiven;
    }

    /**
     * Makes the plan of a list.
     *
     * @throws RefusedException if the list is empty or no column can be searched by
     */
    public static Plan of(ListFile file, ListOptions options) {
        ListTable list = new TableChooser(file, options).choose();
        Plan plan = new Plan(list, Numbering.NumberingKind.NONE, options.asGiven());
        try (Stream<InputRow> rows = plan.rows()) {
            List<String> sample = rows.map(row -> row.cell(list.layout().company()))
                    .filter(cell -> !cell.isBlank())
                    .limit(SAMPLE)
                    .map(Cell::text)
                    .toList();
            return new Plan(list, Numbering.kindOf(sample), options.asGiven());
        }
    }

    /** What the file was taken for, such as {@code CSV, GB18030, separated by ';'}. */
    public Bilingual format() {
        return list.table().format();
    }

    /** Name of the sheet; empty if the list is text. */
    public String sheet() {
        return list.table().name();
    }

    /** Line of the headings, from 1; 0 for a list without headings. */
    public long headingLine() {
        return list.layout().headingLine();
    }

    /** Heading of the column that holds the companies; {@code column N} for a list without headings. */
    public String column() {
        return list.layout().columnName();
    }

    /** Number of that column, from 0. */
    public int columnIndex() {
        return list.layout().company();
    }

    /** Headings of all columns. */
    public List<String> headings() {
        return list.layout().headings();
    }

    /**
     * Reads the whole list and adds up.
     *
     * @param upTo number of the last company whose calls count
     */
    public PlanSummary summary(int upTo) {
        SummaryBuilder summary = new SummaryBuilder(upTo);
        read(Optional.of(summary), row -> {});
        return summary.build(list.notices());
    }

    /** Passes on the rows, without headings and blank rows, in the order of the list. */
    public void forEach(Consumer<PlannedRow> action) {
        read(Optional.empty(), action);
    }

    private Stream<InputRow> rows() {
        long headingLine = list.layout().headingLine();
        return list.table()
                .rows()
                .filter(row -> row.line() > headingLine && !row.isBlank())
                .map(this::joined);
    }

    /** A comma before the legal form of a name does not separate: {@code 1,Foo Co., Ltd.,100}. */
    private InputRow joined(InputRow row) {
        int company = list.layout().company();
        if (headingLine() == 0
                || row.cells().size() <= list.layout().headedColumns()
                || !CompanyName.isLegalForm(row.text(company + 1))) {
            return row;
        }
        List<Cell> cells = new ArrayList<>(row.cells());
        String name = row.text(company) + ", " + row.text(company + 1).strip();
        cells.set(company, Cell.text(name));
        cells.remove(company + 1);
        return InputRow.of(row.line(), cells);
    }

    private void read(Optional<SummaryBuilder> summary, Consumer<PlannedRow> action) {
        CompanyNumbers numbers = new CompanyNumbers();
        KeyReader reader = new KeyReader(numbering.begin(), asGiven);
        try (Stream<InputRow> rows = rows()) {
            rows.forEach(row -> action.accept(planned(row, reader, numbers, summary)));
        }
    }

    private PlannedRow planned(
            InputRow row, KeyReader reader, CompanyNumbers numbers, Optional<SummaryBuilder> summary) {
        Layout layout = list.layout();
        KeyReading reading = reader.read(row, layout.company(), layout.code());
        summary.ifPresent(sum -> sum.row(row.isHidden()));
        if (reading.rejection().isPresent()) {
            summary.ifPresent(
                    sum -> sum.rejected(row.line(), reading.rejection().get()));
            Bilingual reason = reading.rejection().get().reason();
            return PlannedRow.rejected(
                    row.line(), PersonalCells.leftOut(row.cells(), true), new Problem(reason.zh(), reason.en()));
        }
        SearchKey key = reading.key().orElseThrow();
        int known = numbers.size();
        int number = numbers.of(key);
        boolean isFirst = number > known;
        Capital capital = layout.capital() < 0
                ? Capital.NOT_STATED
                : Capital.of(row.cell(layout.capital()), layout.headings().get(layout.capital()));
        summary.ifPresent(sum -> {
            sum.changed(row.line(), reading.changes());
            sum.capital(capital, shown(row, layout.capital()));
            if (isFirst) {
                sum.company(row.line(), key);
            }
        });
        return new PlannedRow(
                row.line(),
                PersonalCells.leftOut(row.cells(), false),
                Optional.of(number),
                isFirst ? Optional.of(key) : Optional.empty(),
                Optional.empty(),
                notes(row, reading.changes(), capital),
                capital.yuan());
    }

    private List<Bilingual> notes(InputRow row, List<Change> changes, Capital capital) {
        if (changes.isEmpty() && capital.isUnderstood()) {
            return List.of();
        }
        List<Bilingual> notes = new ArrayList<>();
        for (Change change : changes) {
            String zh = change.detail().isEmpty() ? "" : "：“" + change.detail() + "”";
            String en = change.detail().isEmpty() ? "" : ": '" + change.detail() + "'";
            notes.add(new Bilingual(change.what().zh() + zh, change.what().en() + en));
        }
        if (!capital.isUnderstood()) {
            String text = shown(row, list.layout().capital());
            notes.add(new Bilingual(
                    "注册资本“" + text + "”未能识别，不参与比例规则",
                    "registered capital '" + text + "' is not understood; no ratio is applied"));
        }
        return notes;
    }

    private static String shown(InputRow row, int column) {
        String text = column < 0 ? "" : row.text(column).strip();
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
