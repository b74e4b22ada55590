package io.github.qcc.app.report;

import io.github.qcc.app.run.Run;

/** Marks what invented data answered, in every file of the run. */
public final class SandboxMark {
    /** Heading of the column that CSV and workbook have for it. */
    public static final String HEADING = "数据来源";

    /** What that column says. */
    public static final String CELL = "演示数据";

    private SandboxMark() {}

    /** Whether invented data answered a run. */
    public static boolean isOf(Run run) {
        return run.sandbox();
    }
}
