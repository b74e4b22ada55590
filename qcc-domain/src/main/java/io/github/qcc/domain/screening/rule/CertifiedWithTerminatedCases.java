package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.customs.AeoStatus;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.util.List;

/** An AEO, whose finances customs has certified, with terminated cases: a namesake, or a level about to fall. */
public record CertifiedWithTerminatedCases() implements ScreeningRule {
    @Override
    public String name() {
        return "aeo-with-terminated-cases";
    }

    @Override
    public String source() {
        return "海关总署公告2026年第34号; own practice";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        int cases = profile.terminatedCases().rows().size();
        if (cases == 0) {
            return List.of();
        }
        return profile.importExportCredit().rows().stream()
                .filter(row -> row.credit().aeoOn(asOf) == AeoStatus.YES)
                .map(row -> new Finding(
                        name(),
                        Severity.DATA_QUALITY,
                        "AEO 企业（" + Wording.name(row) + "，"
                                + row.credit().level().raw() + "）却有终本案件" + cases + "条，请核实主体是否同一",
                        "an AEO (" + Wording.name(row) + ", "
                                + row.credit().level().raw() + ") with " + cases
                                + " terminated cases: confirm that both are the same company"))
                .toList();
    }
}
