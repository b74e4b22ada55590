package io.github.qcc.app.report;

import io.github.qcc.app.run.Run;

/** Marks what invented data answered, in every file of the run. */
final class SandboxMark {
    /** Heading of the column that CSV and workbook have for it. */
    static final String HEADING = "数据来源";

    /** What that column says. */
    static final String CELL = "演示数据";

    private SandboxMark() {}

    static boolean isOf(Run run) {
        return run.sandbox();
    }
}
