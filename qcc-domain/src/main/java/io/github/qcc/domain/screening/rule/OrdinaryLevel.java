package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.customs.CreditTier;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.util.List;

/** Customs gives the company ordinary treatment, as it does the great majority: worth knowing, and no warning. */
public record OrdinaryLevel() implements ScreeningRule {
    @Override
    public String name() {
        return "ordinary-level";
    }

    @Override
    public String source() {
        return "交易对手风险评估: 受理但加强贸易背景真实性审查";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        return profile.importExportCredit().rows().stream()
                .filter(row -> row.credit()
                        .tier()
                        .filter(tier -> tier == CreditTier.ORDINARY)
                        .isPresent())
                .map(row -> new Finding(
                        name(),
                        Severity.NOTE,
                        "海关信用等级为" + row.credit().level().raw() + "（" + Wording.name(row) + "），属常规管理，不构成负面",
                        "customs credit level is " + row.credit().level().raw() + " (" + Wording.name(row)
                                + "): ordinary treatment, not adverse"))
                .toList();
    }
}
