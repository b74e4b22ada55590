package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.customs.AeoStatus;
import io.github.qcc.domain.enforcement.EnforcementCase;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.util.List;

/**
 * An AEO, whose finances customs has certified, has a terminated case with an unpaid amount: either another company of
 * the same name, or a level that will be lost.
 */
public record CertifiedWithTerminatedCases() implements ScreeningRule {
    @Override
    public String name() {
        return "aeo-with-terminated-cases";
    }

    @Override
    public String chinese() {
        return "AEO 企业有终本案件";
    }

    @Override
    public String source() {
        return "海关总署公告2026年第34号; own practice";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        List<EnforcementCase> unpaid = EnforcementCase.of(
                        profile.terminatedCases().rows())
                .stream()
                .filter(EnforcementCase::isUnpaid)
                .toList();
        if (unpaid.isEmpty()) {
            return List.of();
        }
        return profile.importExportCredit().rows().stream()
                .filter(row -> row.credit().aeoOn(asOf) == AeoStatus.YES)
                .map(row -> Finding.of(
                        this,
                        Severity.DATA_QUALITY,
                        "AEO 企业（" + Wording.shortened(row.credit().level().raw()) + "，" + Wording.zh(row) + "）有未履行的终本案件"
                                + unpaid.size() + "件：" + Wording.zhNames(unpaid, Wording::name) + "，请核实是否为同一主体",
                        "an AEO (" + Wording.shortened(row.credit().level().raw()) + ", " + Wording.en(row) + ") with "
                                + Wording.en(unpaid.size(), "unpaid terminated case") + ": "
                                + Wording.enNames(unpaid, Wording::name) + "; confirm that both are the same company"))
                .toList();
    }
}
