package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.customs.AnnualReportStatus;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.util.List;

/** The annual report to customs is overdue 超期未报送: review. Not yet filed 未报送 is normal from January to June. */
public record AnnualReportOverdue() implements ScreeningRule {
    @Override
    public String name() {
        return "annual-report-overdue";
    }

    @Override
    public String source() {
        return "海关总署令第237号 第8条: 信用信息异常企业名录";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        return profile.importExportCredit().rows().stream()
                .filter(row -> row.annualReport()
                        .value()
                        .filter(status -> status == AnnualReportStatus.OVERDUE)
                        .isPresent())
                .map(row -> new Finding(
                        name(),
                        Severity.REVIEW,
                        "海关年报超期未报送（" + Wording.name(row) + "）",
                        "annual report to customs is overdue (" + Wording.name(row) + ")"))
                .toList();
    }
}
