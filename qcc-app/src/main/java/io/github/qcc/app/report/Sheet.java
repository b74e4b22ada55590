package io.github.qcc.app.report;

import io.github.qcc.app.run.Cell;
import io.github.qcc.domain.screening.Decision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet with a frozen heading, a filter, and a width and format by column; it goes on in another sheet beyond the rows
 * that one can have. All text is written as text, which no spreadsheet takes for a formula.
 */
final class Sheet {
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_CHARACTERS = 32_767;
    private static final int FLUSH = 500;
    private static final short ANY = 0;
    private static final short ONE = 1;
    private static final String HEADING_FILL = "E9EEF5";
    private static final Pattern ISO_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Workbook workbook;
    private final String name;
    private final List<SheetColumn> columns;
    private final int decisionColumn;
    private Worksheet sheet;
    private int sheets;
    private int next;

    /**
     * Begins a sheet.
     *
     * @param decisionColumn index of the column with the decision in Chinese, which is coloured
     */
    Sheet(Workbook workbook, String name, List<SheetColumn> columns, int decisionColumn) {
        this.workbook = workbook;
        this.name = name;
        this.columns = List.copyOf(columns);
        this.decisionColumn = decisionColumn;
        begin();
    }

    private void begin() {
        sheets++;
        sheet = workbook.newWorksheet(name + (sheets == 1 ? "" : " " + sheets));
        sheet.freezePane(0, 1);
        printedAcross(sheet);
        sheet.repeatRows(0);
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
            sheet.inlineString(0, i, shortened(columns.get(i).heading()));
            sheet.style(0, i)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("center")
                    .fillColor(HEADING_FILL)
                    .set();
        }
        next = 1;
    }

    /** Prints a sheet on landscape pages, as wide as one page. */
    static void printedAcross(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth(ONE);
        sheet.fitToHeight(ANY);
        sheet.footer("&A  &P / &N", Position.RIGHT);
    }

    /** Adds a row of texts, numbers and cells of the list; null leaves a cell empty. */
    void row(List<?> cells) {
        try {
            if (next == MOST_ROWS) {
                end();
                begin();
            }
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i) != null) {
                    cell(i, cells.get(i));
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

    private void cell(int column, Object value) {
        if (value instanceof Cell cell) {
            cell(column, cell);
        } else if (value instanceof Number number) {
            sheet.value(next, column, number);
            if (columns.get(column).format() == SheetColumn.Format.AMOUNT) {
                sheet.style(next, column).format("#,##0.00").set();
            }
        } else if (value instanceof LocalDate date) {
            date(column, date);
        } else {
            sheet.inlineString(next, column, shortened(value.toString()));
            if (columns.get(column).format() == SheetColumn.Format.WRAPPED) {
                sheet.style(next, column)
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
            }
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
            case DATE -> date(column, LocalDate.parse(cell.text()));
            case DATE_TIME -> {
                sheet.value(next, column, LocalDateTime.parse(cell.text().replace(' ', 'T')));
                sheet.style(next, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
            case BOOLEAN -> sheet.value(next, column, Boolean.valueOf(cell.text()));
            default -> sheet.inlineString(next, column, shortened(cell.text()));
        }
    }

    private void date(int column, LocalDate date) {
        sheet.value(next, column, date);
        sheet.style(next, column).format("yyyy-mm-dd").set();
    }

    /** A date or amount as its type; a text that is neither, and null, as it is. */
    static Object typed(String text) {
        if (text == null) {
            return null;
        }
        return ISO_DAY.matcher(text).matches() ? LocalDate.parse(text) : text;
    }

    static Object amount(String text) {
        try {
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            // An amount that is not understood is in the row as its text.
            return text;
        }
    }

    /** A cell has no place for control characters, nor for a novel. */
    static String shortened(String text) {
        return Printable.of(text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text);
    }

    void end() {
        try {
            if (next > 1) {
                for (Decision decision : Decision.values()) {
                    sheet.range(1, decisionColumn, next - 1, decisionColumn)
                            .style()
                            .bold()
                            .fontColor(ink(decision))
                            .fillColor(paper(decision))
                            .set(new ConditionalFormattingExpressionRule(
                                    address(decisionColumn) + "2=\"" + decision.chinese() + "\"", false));
                }
            }
            sheet.setAutoFilter(0, 0, Math.max(1, next - 1), columns.size() - 1);
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(int column) {
        String letter = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? "$" + letter : address(column / 26 - 1) + letter;
    }

    static String ink(Decision decision) {
        return switch (decision) {
            case REJECT -> "9C1C13";
            case UNDETERMINED -> "53389E";
            case REVIEW -> "8A4B00";
            case NO_RECORD -> "1F5B73";
            case PASS -> "14663F";
        };
    }

    private static String paper(Decision decision) {
        return switch (decision) {
            case REJECT -> "FBE3E1";
            case UNDETERMINED -> "ECE6FA";
            case REVIEW -> "FDF0DA";
            case NO_RECORD -> "E1F0F6";
            case PASS -> "E0F3E8";
        };
    }
}
