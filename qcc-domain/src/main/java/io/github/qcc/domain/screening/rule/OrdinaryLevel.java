package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.customs.CreditTier;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Customs gives the company ordinary treatment, as it does with most companies: a note, not a warning. A label that the
 * law carried over or that is out of date, and no label at all, are ordinary too. Only a cancelled registration without
 * a level gives no finding.
 */
public record OrdinaryLevel() implements ScreeningRule {
    @Override
    public String name() {
        return "ordinary-level";
    }

    @Override
    public String chinese() {
        return "常规管理等级";
    }

    @Override
    public String source() {
        return "交易对手风险评估: 受理但加强贸易背景真实性审查";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        return profile.importExportCredit().rows().stream()
                .flatMap(row -> finding(row).stream())
                .toList();
    }

    private Optional<Finding> finding(CustomsRegistration row) {
        if (row.credit().level().isAbsent()) {
            return Registrations.isCancelled(row)
                    ? Optional.empty()
                    : Optional.of(Finding.of(
                            this,
                            Severity.NOTE,
                            "未载明海关信用等级（" + Wording.zh(row) + "），按常规管理，不构成负面",
                            "no customs credit level is stated (" + Wording.en(row)
                                    + "): ordinary treatment, not adverse"));
        }
        String level = Wording.shortened(row.credit().level().raw());
        return row.credit()
                .tier()
                .filter(tier -> tier == CreditTier.ORDINARY)
                .map(tier -> Finding.of(
                        this,
                        Severity.NOTE,
                        "海关信用等级为" + level + "（" + Wording.zhLevel(row) + "），属常规管理，不构成负面",
                        "customs credit level is " + level + " (" + Wording.enLevel(row)
                                + "): ordinary treatment, not adverse"));
    }
}
