package io.github.qcc.app.cli;

import io.github.qcc.app.report.ReportSettings;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options of the reports. */
final class ReportOptions {
    @Option(
            names = "--unit",
            paramLabel = "TEXT",
            description = "Unit named in the title block of the report. Default: QCC_REPORT_UNIT.")
    private String unit;

    @Option(
            names = "--author",
            paramLabel = "TEXT",
            description = "Person named in the title block of the report. Default: QCC_REPORT_AUTHOR.")
    private String author;

    @Option(
            names = "--columns",
            paramLabel = "zh|en",
            defaultValue = "zh",
            description = "Columns that CSV and workbook add to the list: zh for people, en for scripts."
                    + " Default: ${DEFAULT-VALUE}.")
    private ColumnSet columns;

    /** Language of the added columns. */
    enum ColumnSet {
        zh,
        en
    }

    ReportSettings of(Console console) {
        return ReportSettings.of(
                console.environment(),
                Optional.ofNullable(unit),
                Optional.ofNullable(author),
                ReportSettings.Columns.valueOf(columns.name().toUpperCase(Locale.ROOT)));
    }
}
