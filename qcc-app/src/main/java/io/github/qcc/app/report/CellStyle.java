package io.github.qcc.app.report;

import io.github.qcc.domain.screening.Decision;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How a cell of a workbook looks: font, fill, alignment and number format. */
enum CellStyle {
    PLAIN("", 0, 0, 0),
    HEADING("<alignment vertical=\"center\" wrapText=\"1\"/>", 1, 2, 0),
    WRAPPED("<alignment vertical=\"top\" wrapText=\"1\"/>", 0, 0, 0),
    RIGHT("<alignment horizontal=\"right\"/>", 0, 0, 0),
    AMOUNT("", 0, 0, 4),
    PERCENT("", 0, 0, 164),
    DATE("", 0, 0, 165),
    DATE_TIME("", 0, 0, 166),
    TITLE("", 2, 0, 0),
    REJECT("", 3, 0, 0),
    UNDETERMINED("", 4, 0, 0),
    REVIEW("", 5, 0, 0),
    NO_RECORD("", 6, 0, 0),
    PASS("", 7, 0, 0);

    private static final String HEADING_FILL = "E9EEF5";

    private final String alignment;
    private final int font;
    private final int fill;
    private final int format;

    CellStyle(String alignment, int font, int fill, int format) {
        this.alignment = alignment;
        this.font = font;
        this.fill = fill;
        this.format = format;
    }

    /** The style in the colour of a decision. */
    static CellStyle of(Decision decision) {
        return valueOf(decision.name());
    }

    /** The style sheet of a workbook: all styles by ordinal, then the conditional colours of decisions by ordinal. */
    static String sheet() {
        StringBuilder xml = new StringBuilder(WorkbookWriter.XML)
                .append("<styleSheet xmlns=\"" + WorkbookWriter.MAIN + "\"><numFmts count=\"3\">")
                .append("<numFmt numFmtId=\"164\" formatCode=\"0.##%\"/>")
                .append("<numFmt numFmtId=\"165\" formatCode=\"yyyy\\-mm\\-dd\"/>")
                .append("<numFmt numFmtId=\"166\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm:ss\"/></numFmts>")
                .append("<fonts count=\"8\">" + font(11, false, null) + font(11, true, null) + font(16, true, null));
        for (Decision decision : Decision.values()) {
            xml.append(font(11, true, ink(decision)));
        }
        xml.append("</fonts><fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>")
                .append("<fill><patternFill patternType=\"gray125\"/></fill>")
                .append("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF" + HEADING_FILL + "\"/>")
                .append("</patternFill></fill></fills>")
                .append("<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>")
                .append("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>")
                .append("</cellStyleXfs><cellXfs count=\"" + values().length + "\">")
                .append(Arrays.stream(values()).map(CellStyle::xf).collect(Collectors.joining()))
                .append("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>")
                .append("</cellStyles><dxfs count=\"" + Decision.values().length + "\">");
        for (Decision decision : Decision.values()) {
            xml.append("<dxf><font><b/><color rgb=\"FF" + ink(decision) + "\"/></font>")
                    .append("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF" + paper(decision) + "\"/>")
                    .append("<bgColor rgb=\"FF" + paper(decision) + "\"/></patternFill></fill></dxf>");
        }
        return xml.append("</dxfs></styleSheet>").toString();
    }

    private String xf() {
        return "<xf numFmtId=\"" + format + "\" fontId=\"" + font + "\" fillId=\"" + fill
                + "\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\""
                + (alignment.isEmpty() ? "/>" : " applyAlignment=\"1\">" + alignment + "</xf>");
    }

    private static String font(int size, boolean bold, String color) {
        return "<font>" + (bold ? "<b/>" : "") + "<sz val=\"" + size + "\"/>"
                + (color == null ? "" : "<color rgb=\"FF" + color + "\"/>") + "<name val=\"Calibri\"/></font>";
    }

    private static String ink(Decision decision) {
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
