package io.github.qcc.app.report;

import io.github.qcc.app.config.DisplaySettings;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader of the reports wants to see in them.
 *
 * @param unit department or company that the report is made for; empty to leave the line out
 * @param author who prepared it; empty to leave the line out
 * @param columns which columns CSV and workbook add to the list
 */
public record ReportSettings(Optional<String> unit, Optional<String> author, Columns columns) {
    /** No title, Chinese columns. */
    public static final ReportSettings DEFAULT = new ReportSettings(Optional.empty(), Optional.empty(), Columns.ZH);

    /** Which columns CSV and workbook add to the list. */
    public enum Columns {
        /** Chinese headings, for people. */
        ZH,
        /** English headings in the order of the first edition, for scripts. */
        EN
    }

    /** Returns the settings of the environment, which options of the command line outweigh. */
    public static ReportSettings of(
            Map<String, String> environment, Optional<String> unit, Optional<String> author, Columns columns) {
        return new ReportSettings(
                unit.or(() -> stated(environment.get(DisplaySettings.REPORT_UNIT))),
                author.or(() -> stated(environment.get(DisplaySettings.REPORT_AUTHOR))),
                columns);
    }

    private static Optional<String> stated(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
