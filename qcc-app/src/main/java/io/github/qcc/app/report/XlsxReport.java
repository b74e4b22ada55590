package io.github.qcc.app.report;

import io.github.qcc.app.run.Cell;
import io.github.qcc.app.run.RunStore;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The list with its results as a workbook: frozen heading, filter, widths. All text is written as text, which no
 * spreadsheet takes for a formula. A list beyond the rows of a sheet goes on in the next.
 */
final class XlsxReport {
    private static final int MOST_ROWS = 1_048_576;
    private static final int FLUSH = 500;
    private static final int LIST_WIDTH = 24;

    /** Most characters of a cell. */
    private static final int MOST_CHARACTERS = 32_767;

    private final Workbook workbook;
    private final List<String> headings;
    private Worksheet sheet;
    private int sheets;
    private int next;

    private XlsxReport(Workbook workbook, List<String> headings) {
        this.workbook = workbook;
        this.headings = headings;
    }

    static void write(RunStore store, List<String> headings, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "qcc", null)) {
            XlsxReport report = new XlsxReport(workbook, Table.headings(headings));
            report.begin(headings.size());
            store.forEachRow(row -> report.row(Table.cells(row, headings.size()), headings.size()));
            report.end();
        }
    }

    private void begin(int columnsOfList) {
        sheets++;
        sheet = workbook.newWorksheet("results" + (sheets == 1 ? "" : " " + sheets));
        sheet.freezePane(0, 1);
        for (int i = 0; i < headings.size(); i++) {
            sheet.width(i, width(i - columnsOfList));
            sheet.inlineString(0, i, printable(headings.get(i)));
            sheet.style(0, i).bold().set();
        }
        next = 1;
    }

    private static int width(int added) {
        if (added < 0) {
            return LIST_WIDTH;
        }
        return added < Table.ADDED.size() ? Table.ADDED.get(added).width() : LIST_WIDTH;
    }

    private void row(List<Object> cells, int columnsOfList) {
        try {
            if (next == MOST_ROWS) {
                end();
                begin(columnsOfList);
            }
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i) instanceof Cell cell) {
                    cell(i, cell);
                } else if (cells.get(i) instanceof Number number) {
                    sheet.value(next, i, number);
                } else if (cells.get(i) != null) {
                    sheet.inlineString(next, i, printable(cells.get(i).toString()));
                }
            }
            next++;
            if (next % FLUSH == 0) {
                sheet.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell of the list, typed as the list typed it. */
    private void cell(int column, Cell cell) {
        switch (cell.kind()) {
            case NUMBER -> sheet.value(next, column, cell.number().orElseThrow());
            case PERCENT -> {
                sheet.value(next, column, cell.number().orElseThrow());
                sheet.style(next, column).format("0.##%").set();
            }
            case DATE -> {
                sheet.value(next, column, LocalDate.parse(cell.text()));
                sheet.style(next, column).format("yyyy-mm-dd").set();
            }
            case DATE_TIME -> {
                sheet.value(next, column, LocalDateTime.parse(cell.text().replace(' ', 'T')));
                sheet.style(next, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
            case BOOLEAN -> sheet.value(next, column, Boolean.valueOf(cell.text()));
            default -> sheet.inlineString(next, column, printable(cell.text()));
        }
    }

    /** XML has no place for most control characters, and a cell none for a novel. */
    private static String printable(String text) {
        String shown = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        return shown.codePoints()
                .map(c ->
                        c < ' ' && c != '\t' && c != '\n' || Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void end() throws IOException {
        sheet.setAutoFilter(0, 0, next - 1, headings.size() - 1);
        sheet.finish();
    }
}
