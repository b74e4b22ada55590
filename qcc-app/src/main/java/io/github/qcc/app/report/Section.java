package io.github.qcc.app.report;

/** What a report of a run says beside the run itself. */
public interface Section {
    /** Markup that begins the page; what comes from outside is escaped in it. */
    String html();

    /** Adds sheets behind the others of the workbook, and ends them. */
    void addSheets(WorkbookWriter workbook);
}
