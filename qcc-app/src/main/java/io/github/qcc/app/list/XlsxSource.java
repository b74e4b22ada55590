package io.github.qcc.app.list;

import io.github.qcc.app.run.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The first sheet of a workbook. */
final class XlsxSource implements InputList.Source {
    /** More columns than any list has; a hostile sheet can claim 16,384 in each row. */
    private static final int MAX_COLUMNS = 1_000;

    private final Path file;

    private XlsxSource(Path file) {
        this.file = file;
    }

    static XlsxSource open(Path file) throws IOException {
        ZipBomb.refuse(file);
        XlsxSource source = new XlsxSource(file);
        source.rows().close();
        return source;
    }

    @Override
    public String format() {
        return "XLSX, first sheet";
    }

    @Override
    public Stream<InputRow> rows() throws IOException {
        ReadableWorkbook workbook;
        try {
            workbook = new ReadableWorkbook(file.toFile());
        } catch (IOException | RuntimeException e) {
            throw noWorkbook(e);
        }
        try {
            Sheet sheet = workbook.getFirstSheet();
            return GuardedRows.of(sheet.openStream().iterator(), this::row, this::noWorkbook)
                    .onClose(() -> close(workbook));
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw noWorkbook(e);
        }
    }

    private InputRow row(Row row) {
        if (row.getCellCount() > MAX_COLUMNS) {
            throw new RefusedException("the list " + file + " has more than " + MAX_COLUMNS + " columns in row "
                    + row.getRowNum() + ": keep the columns that matter");
        }
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.hasCell(i) && row.getCell(i) != null ? text(row.getCell(i)) : "");
        }
        return new InputRow(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        // A registration number typed as a number must not come back as 1.1E14.
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        String text = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
        return text == null ? "" : text;
    }

    private RefusedException noWorkbook(Exception cause) {
        return new RefusedException("the list " + file + " is no readable workbook ("
                + cause.getClass().getSimpleName() + "): save it again as .xlsx, or as CSV");
    }

    private static void close(ReadableWorkbook workbook) {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
