package io.github.qcc.app.list.read;

import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.RefusedException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.stream.XMLStreamException;

/** A sheet of a workbook. */
final class SheetTable implements InputTable {
    private final Workbook workbook;
    private final String part;
    private final String name;
    private final boolean isHidden;
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private MergedCells merged;

    SheetTable(Workbook workbook, String part, String name, boolean isHidden) {
        this.workbook = workbook;
        this.part = part;
        this.name = name;
        this.isHidden = isHidden;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Bilingual format() {
        return new Bilingual("XLSX", "XLSX");
    }

    @Override
    public boolean isHidden() {
        return isHidden;
    }

    @Override
    public Set<Integer> hiddenColumns() {
        return Set.copyOf(hiddenColumns);
    }

    @Override
    public Stream<InputRow> rows() {
        try {
            ZipParts parts = workbook.parts();
            try {
                return rows(parts);
            } catch (IOException | XMLStreamException | RuntimeException e) {
                parts.close();
                throw e;
            }
        } catch (RefusedException e) {
            throw e;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw workbook.unreadable(e);
        }
    }

    private Stream<InputRow> rows(ZipParts parts) throws IOException, XMLStreamException {
        if (merged == null) {
            try (InputStream in = parts.get(part)) {
                merged = MergedCells.find(in);
            }
        }
        SheetRows rows = new SheetRows(
                workbook,
                Xml.reader(new BufferedInputStream(parts.get(part), 1 << 16)),
                workbook.sharedStrings(parts),
                merged.lender(),
                hiddenColumns);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(() -> close(parts));
    }

    private static void close(ZipParts parts) {
        try {
            parts.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
