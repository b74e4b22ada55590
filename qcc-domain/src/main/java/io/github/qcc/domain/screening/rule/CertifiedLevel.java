package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.customs.CreditTier;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.util.List;

/** Customs has certified the company: favourable, but it does not offset a penalty or a terminated case. */
public record CertifiedLevel() implements ScreeningRule {
    @Override
    public String name() {
        return "certified-level";
    }

    @Override
    public String chinese() {
        return "海关认证等级";
    }

    @Override
    public String source() {
        return "交易对手风险评估: 优先受理 / 正常受理";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        return profile.importExportCredit().rows().stream()
                .flatMap(row -> row
                        .credit()
                        .tier()
                        .filter(tier -> tier.rank() <= CreditTier.CERTIFIED.rank())
                        .map(tier -> finding(row, tier, asOf))
                        .stream())
                .toList();
    }

    private Finding finding(CustomsRegistration row, CreditTier tier, LocalDate asOf) {
        boolean best = tier == CreditTier.ADVANCED;
        String zhAeo = switch (row.credit().aeoOn(asOf)) {
            case YES -> "具有 AEO 资格";
            case NO -> "不具有 AEO 资格";
            case UNKNOWN -> "AEO 资格无法确定";
        };
        String enAeo = switch (row.credit().aeoOn(asOf)) {
            case YES -> "AEO";
            case NO -> "not an AEO";
            case UNKNOWN -> "AEO status not certain";
        };
        String level = Wording.shortened(row.credit().level().raw());
        return Finding.of(
                this,
                Severity.NOTE,
                "海关信用等级为" + level + "（" + Wording.zhLevel(row) + "），" + zhAeo + (best ? "，可优先受理" : "，可正常受理"),
                "customs credit level is " + level + " (" + Wording.enLevel(row) + "), " + enAeo
                        + (best ? ": preferred treatment" : ": normal treatment"));
    }
}
