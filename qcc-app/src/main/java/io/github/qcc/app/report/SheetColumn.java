package io.github.qcc.app.report;

/**
 * A column of a sheet.
 *
 * @param heading its heading
 * @param width its width in characters
 * @param format how its cells look
 */
public record SheetColumn(String heading, int width, ColumnFormat format) {
    private static final int NARROWEST = 8;
    private static final int WIDEST = 30;

    /** How cells look. */
    public enum ColumnFormat {
        TEXT,
        /** Long texts over several lines. */
        WRAPPED,
        /** Yuan with grouped digits. */
        AMOUNT
    }

    /** A column of short texts and numbers. */
    public static SheetColumn text(String heading, int width) {
        return new SheetColumn(heading, width, ColumnFormat.TEXT);
    }

    /** A column of long texts. */
    public static SheetColumn wrapped(String heading, int width) {
        return new SheetColumn(heading, width, ColumnFormat.WRAPPED);
    }

    /** A column of yuan. */
    public static SheetColumn amount(String heading, int width) {
        return new SheetColumn(heading, width, ColumnFormat.AMOUNT);
    }

    /** A width for a column of the list, of which only the heading is known. */
    static int widthOf(String heading) {
        boolean names =
                heading.contains("名") || heading.contains("公司") || heading.contains("企业") || heading.length() > 6;
        return names ? WIDEST : Math.max(NARROWEST, heading.length() * 2 + 4);
    }
}
