package io.github.qcc.app.report;

import io.github.qcc.app.run.Cell;
import io.github.qcc.domain.screening.Decision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A table in a workbook with a frozen heading, a filter, and a width and format by column. It goes on in another sheet
 * beyond the rows that one can have.
 */
public final class Sheet {
    private static final int MOST_ROWS = 1_048_576;

    private final WorkbookWriter workbook;
    private final String name;
    private final List<SheetColumn> columns;
    private final int decisionColumn;
    private String choices = "";
    private int choicesColumn;
    private SheetXml sheet;
    private int sheets;
    private int next;

    /**
     * Begins a sheet.
     *
     * @param decisionColumn index of the column with the decision in Chinese, which is coloured
     */
    public Sheet(WorkbookWriter workbook, String name, List<SheetColumn> columns, int decisionColumn) {
        this.workbook = workbook;
        this.name = name;
        this.columns = List.copyOf(columns);
        this.decisionColumn = decisionColumn;
        begin();
    }

    private void begin() {
        sheets++;
        sheet = workbook.begin(
                name + (sheets == 1 ? "" : " " + sheets),
                columns.stream().map(SheetColumn::width).toList(),
                true);
        sheet.begin(0);
        for (int i = 0; i < columns.size(); i++) {
            sheet.text(i, CellStyle.HEADING, columns.get(i).heading());
        }
        sheet.end();
        next = 1;
    }

    /** Offers a few texts in the cells of a column. */
    void choices(int column, List<String> texts) {
        choicesColumn = column;
        choices = String.join(",", texts);
    }

    /** Adds a row of texts, numbers, dates and cells of the list; null leaves a cell empty. */
    public void row(List<?> cells) {
        if (next == MOST_ROWS) {
            end();
            begin();
        }
        sheet.begin(next);
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) != null) {
                cell(i, cells.get(i));
            }
        }
        sheet.end();
        next++;
    }

    private void cell(int column, Object value) {
        SheetColumn.ColumnFormat format = columns.get(column).format();
        if (value instanceof Cell cell) {
            cell(column, cell);
        } else if (value instanceof Number number) {
            sheet.number(
                    column, format == SheetColumn.ColumnFormat.AMOUNT ? CellStyle.AMOUNT : CellStyle.PLAIN, number);
        } else if (value instanceof LocalDate date) {
            sheet.date(column, date);
        } else {
            sheet.text(
                    column,
                    format == SheetColumn.ColumnFormat.WRAPPED ? CellStyle.WRAPPED : CellStyle.PLAIN,
                    value.toString());
        }
    }

    /** A cell of the list, typed as the list typed it. */
    private void cell(int column, Cell cell) {
        switch (cell.kind()) {
            case NUMBER -> sheet.number(column, CellStyle.PLAIN, cell.number().orElseThrow());
            case PERCENT ->
                sheet.number(column, CellStyle.PERCENT, cell.number().orElseThrow());
            case DATE -> sheet.date(column, LocalDate.parse(cell.text()));
            case DATE_TIME ->
                sheet.dateTime(column, LocalDateTime.parse(cell.text().replace(' ', 'T')));
            case BOOLEAN -> sheet.flag(column, Boolean.parseBoolean(cell.text()));
            default -> {
                if (!cell.text().isEmpty()) {
                    sheet.text(column, CellStyle.PLAIN, cell.text());
                }
            }
        }
    }

    /** A date as its type; a text that is none, and null, as it is. */
    static Object typed(String text) {
        LocalDate day = IsoDay.of(text);
        return day == null ? text : day;
    }

    static Object amount(String text) {
        try {
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            // An amount that is not understood is in the row as its text.
            return text;
        }
    }

    /** Colours the decisions, adds the filter, and ends the sheet. */
    public void end() {
        String last = SheetXml.letters(columns.size() - 1);
        StringBuilder behind = new StringBuilder("<autoFilter ref=\"A1:" + last + Math.max(2, next) + "\"/>");
        if (next > 1) {
            String letters = SheetXml.letters(decisionColumn);
            behind.append("<conditionalFormatting sqref=\"" + letters + "2:" + letters + next + "\">");
            for (Decision decision : Decision.values()) {
                behind.append("<cfRule type=\"expression\" dxfId=\"" + decision.ordinal() + "\" priority=\""
                        + (decision.ordinal() + 1) + "\"><formula>$" + letters + "2=\"" + decision.chinese()
                        + "\"</formula></cfRule>");
            }
            behind.append("</conditionalFormatting>");
        }
        if (next > 1 && !choices.isEmpty()) {
            String letters = SheetXml.letters(choicesColumn);
            behind.append(
                    "<dataValidations count=\"1\"><dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\""
                            + " sqref=\"" + letters + "2:" + letters + next + "\"><formula1>\"" + Html.escaped(choices)
                            + "\"</formula1></dataValidation></dataValidations>");
        }
        sheet.end(behind.toString());
    }
}
