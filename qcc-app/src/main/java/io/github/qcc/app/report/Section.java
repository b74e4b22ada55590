package io.github.qcc.app.report;

/** What a report of a run says beside the run itself. */
public interface Section {
    /** Markup for the page, which stands before everything else; must hold no text of others unescaped. */
    String html();

    /** Adds sheets behind the others of the workbook, and ends them. */
    void addSheets(Workbook workbook);
}
