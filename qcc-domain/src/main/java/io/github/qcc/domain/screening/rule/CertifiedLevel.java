package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.customs.CreditTier;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.util.List;

/** Customs has certified the company: favourable, but it outweighs no penalty and no terminated case. */
public record CertifiedLevel() implements ScreeningRule {
    @Override
    public String name() {
        return "certified-level";
    }

    @Override
    public String source() {
        return "交易对手风险评估: 优先受理 / 正常受理";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        return profile.importExportCredit().rows().stream()
                .filter(CertifiedLevel::isCertified)
                .map(row -> finding(row, asOf))
                .toList();
    }

    private static boolean isCertified(CustomsRegistration row) {
        return row.credit()
                .tier()
                .filter(tier -> tier.rank() <= CreditTier.CERTIFIED.rank())
                .isPresent();
    }

    private Finding finding(CustomsRegistration row, LocalDate asOf) {
        String zhAeo = switch (row.credit().aeoOn(asOf)) {
            case YES -> "，具有 AEO 资格";
            case NO -> "，该等级已废止，不再具有 AEO 资格";
            case UNKNOWN -> "，AEO 资格无法确定";
        };
        String enAeo = switch (row.credit().aeoOn(asOf)) {
            case YES -> ", AEO";
            case NO -> ": the level has ended, and the AEO status with it";
            case UNKNOWN -> ": AEO status not certain";
        };
        String level = row.credit().level().raw();
        return new Finding(
                name(),
                Severity.NOTE,
                "海关信用等级为" + level + "（" + Wording.name(row) + "）" + zhAeo,
                "customs credit level is " + level + " (" + Wording.name(row) + ")" + enAeo);
    }
}
