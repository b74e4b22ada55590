package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.customs.AnnualReportStatus;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/**
 * The annual report to customs is overdue 超期未报送: review. Not yet filed 未报送 is normal from January to June, and a note
 * after 30 June.
 */
public record AnnualReportOverdue() implements ScreeningRule {
    @Override
    public String name() {
        return "annual-report-overdue";
    }

    @Override
    public String chinese() {
        return "海关年报逾期";
    }

    @Override
    public String source() {
        return "海关总署令第237号 第8条: 信用信息异常企业名录";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        return profile.importExportCredit().rows().stream()
                .flatMap(row -> row.annualReport().value().flatMap(status -> finding(row, status, asOf)).stream())
                .toList();
    }

    private Optional<Finding> finding(CustomsRegistration row, AnnualReportStatus status, LocalDate asOf) {
        if (status == AnnualReportStatus.OVERDUE) {
            return Optional.of(Finding.of(
                    this,
                    Severity.REVIEW,
                    "海关年报超期未报送（" + Wording.zh(row) + "），可能列入信用信息异常企业名录",
                    "annual report to customs is overdue (" + Wording.en(row) + ")"));
        }
        if (status == AnnualReportStatus.NOT_FILED && asOf.getMonth().compareTo(Month.JUNE) > 0) {
            return Optional.of(Finding.of(
                    this,
                    Severity.NOTE,
                    "海关年报未报送（" + Wording.zh(row) + "），报送期限6月30日已过",
                    "annual report to customs is not filed (" + Wording.en(row) + "), and was due on 30 June"));
        }
        return Optional.empty();
    }
}
