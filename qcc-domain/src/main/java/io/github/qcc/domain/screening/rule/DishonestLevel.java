package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.customs.CreditTier;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.customs.OfficialLevel;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Customs rates the company 失信企业 or 严重失信企业: reject. C and D of the classes of 2008, which were determined anew in
 * 2014: review.
 */
public record DishonestLevel() implements ScreeningRule {
    private static final Set<OfficialLevel> DETERMINED_ANEW = EnumSet.of(OfficialLevel.C, OfficialLevel.D);

    @Override
    public String name() {
        return "dishonest-level";
    }

    @Override
    public String source() {
        return "海关总署令第282号; 交易对手风险评估, 贸易融资合规核查";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        return profile.importExportCredit().rows().stream()
                .filter(DishonestLevel::isAdverse)
                .map(this::finding)
                .toList();
    }

    private static boolean isAdverse(CustomsRegistration row) {
        return row.credit()
                .tier()
                .filter(tier -> tier.rank() >= CreditTier.ADVERSE.rank())
                .isPresent();
    }

    private Finding finding(CustomsRegistration row) {
        boolean old =
                row.credit().officialLevel().filter(DETERMINED_ANEW::contains).isPresent();
        String level = row.credit().level().raw();
        String date = row.credit().identifiedOn().rawIfStated().orElse("—");
        return new Finding(
                name(),
                old ? Severity.REVIEW : Severity.REJECT,
                "海关信用等级为" + level + "（" + Wording.name(row) + "，认定时间 " + date + "）",
                "customs credit level is " + level + " (" + Wording.name(row) + ", determined " + date + ")");
    }
}
