package io.github.qcc.app.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;

/** One sheet of a workbook, written row by row. All text is written as text, which no spreadsheet takes for a formula. */
final class SheetXml {
    /** Excel reads no more characters in a cell. */
    private static final int MOST_CHARACTERS = 32_767;

    /** Excel takes such a text for the character of that number. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    /** Excel believes that 1900 was a leap year, so that earlier days have other numbers there than elsewhere. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
    private static final int FRACTION_SCALE = 10;
    private static final int BUFFER = 1 << 15;

    private final ZipPart part;
    private final StringBuilder xml = new StringBuilder(2 * BUFFER);
    private int row;

    /**
     * Begins a sheet that prints on landscape pages, as wide as one page.
     *
     * @param widths widths of the columns in characters
     * @param frozen whether the first row stays in sight
     * @param first whether the sheet is the one that is shown first
     */
    SheetXml(ZipPart part, List<Integer> widths, boolean frozen, boolean first) {
        this.part = part;
        xml.append(WorkbookWriter.XML)
                .append("<worksheet xmlns=\"" + WorkbookWriter.MAIN + "\">")
                .append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\"")
                .append(first ? " tabSelected=\"1\">" : ">")
                .append(
                        frozen
                                ? "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                                : "")
                .append("</sheetView></sheetViews><cols>");
        for (int i = 0; i < widths.size(); i++) {
            xml.append("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + widths.get(i)
                    + "\" customWidth=\"1\"/>");
        }
        xml.append("</cols><sheetData>");
    }

    /** Begins a row; rows that are left out are blank. */
    void begin(int index) {
        row = index;
        xml.append("<row r=\"").append(row + 1).append("\">");
    }

    /** Ends the row. */
    void end() {
        xml.append("</row>");
        if (xml.length() > BUFFER) {
            flush();
        }
    }

    private void flush() {
        try {
            part.write(xml.toString().getBytes(StandardCharsets.UTF_8));
            xml.setLength(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cell(int column, CellStyle style) {
        xml.append("<c r=\"");
        appendLetters(xml, column);
        xml.append(row + 1).append('"');
        if (style != CellStyle.PLAIN) {
            xml.append(" s=\"").append(style.ordinal()).append('"');
        }
    }

    void text(int column, CellStyle style, String text) {
        cell(column, style);
        xml.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        appendEscaped(shortened(text));
        xml.append("</t></is></c>");
    }

    void number(int column, CellStyle style, Number number) {
        cell(column, style);
        xml.append("><v>")
                .append(number instanceof BigDecimal exact ? exact.toPlainString() : number.toString())
                .append("</v></c>");
    }

    void flag(int column, boolean value) {
        cell(column, CellStyle.PLAIN);
        xml.append(" t=\"b\"><v>").append(value ? 1 : 0).append("</v></c>");
    }

    void date(int column, LocalDate date) {
        if (date.isBefore(FIRST_DAY)) {
            text(column, CellStyle.PLAIN, date.toString());
        } else {
            number(column, CellStyle.DATE, ChronoUnit.DAYS.between(DAY_ZERO, date));
        }
    }

    void dateTime(int column, LocalDateTime time) {
        if (time.toLocalDate().isBefore(FIRST_DAY)) {
            text(column, CellStyle.PLAIN, time.toString().replace('T', ' '));
            return;
        }
        LocalTime ofDay = time.toLocalTime();
        BigDecimal fraction =
                BigDecimal.valueOf(ofDay.toSecondOfDay()).divide(SECONDS_A_DAY, FRACTION_SCALE, RoundingMode.HALF_UP);
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(DAY_ZERO, time.toLocalDate()));
        number(column, CellStyle.DATE_TIME, days.add(fraction));
    }

    /** A cell has no place for control characters, nor for a novel. */
    static String shortened(String text) {
        return Printable.of(text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text);
    }

    private void appendEscaped(String text) {
        String safe = text.indexOf('_') >= 0 ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
        for (int i = 0; i < safe.length(); i++) {
            char character = safe.charAt(i);
            switch (character) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                default -> xml.append(character);
            }
        }
    }

    /** Ends the sheet with what stands behind its rows, such as a filter. */
    void end(String behind) {
        xml.append("</sheetData>")
                .append(behind)
                .append(
                        "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>")
                .append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>")
                .append(
                        "<headerFooter><oddFooter>&amp;R&amp;A  &amp;P / &amp;N</oddFooter></headerFooter></worksheet>");
        flush();
    }

    /** Address of a cell or, with {@code $}, of a column. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        appendLetters(letters, column);
        return letters.toString();
    }

    private static void appendLetters(StringBuilder text, int column) {
        if (column >= 26) {
            appendLetters(text, column / 26 - 1);
        }
        text.append((char) ('A' + column % 26));
    }
}
