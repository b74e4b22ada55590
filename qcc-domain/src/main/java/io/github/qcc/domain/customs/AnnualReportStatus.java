package io.github.qcc.domain.customs;

import java.util.Optional;
import java.util.stream.Stream;

/** Whether a firm filed its annual report with customs ({@code AnnualStatus} 年报情况); due from January to June. */
public enum AnnualReportStatus {
    FILED("已报送"),
    /** Not filed so far, which is normal from January to June. */
    NOT_FILED("未报送"),
    /** Filed, but late. */
    FILED_LATE("超期报送"),
    /** Not filed, and the time is over: a ground for the list of abnormal credit information 信用信息异常企业名录. */
    OVERDUE("超期未报送"),
    /** The firm owes no report. */
    NOT_REQUIRED("不需要");

    private static final LabelIndex<AnnualReportStatus> LABELS =
            LabelIndex.of(values(), status -> Stream.of(status.label));

    private final String label;

    AnnualReportStatus(String label) {
        this.label = label;
    }

    /** Status behind a whole label; empty for null, placeholders and unknown labels. */
    public static Optional<AnnualReportStatus> parse(String text) {
        return LABELS.find(text);
    }

    public String label() {
        return label;
    }
}
