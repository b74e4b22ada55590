package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.customs.CreditTier;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.customs.OfficialLevel;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Customs rates the company 失信企业 or 严重失信企业: reject, and the finding gives the age of the rating. C and D of the
 * classes of 2008: review, because they were determined again in 2014.
 */
public record DishonestLevel() implements ScreeningRule {
    private static final Set<OfficialLevel> DETERMINED_AGAIN = EnumSet.of(OfficialLevel.C, OfficialLevel.D);

    @Override
    public String name() {
        return "dishonest-level";
    }

    @Override
    public String chinese() {
        return "海关失信等级";
    }

    @Override
    public String source() {
        return "海关总署令第282号; 交易对手风险评估, 贸易融资合规核查";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        return profile.importExportCredit().rows().stream()
                .filter(DishonestLevel::isAdverse)
                .map(row -> finding(row, asOf))
                .toList();
    }

    private static boolean isAdverse(CustomsRegistration row) {
        return row.credit()
                .tier()
                .filter(tier -> tier.rank() >= CreditTier.ADVERSE.rank())
                .isPresent();
    }

    private Finding finding(CustomsRegistration row, LocalDate asOf) {
        boolean old =
                row.credit().officialLevel().filter(DETERMINED_AGAIN::contains).isPresent();
        String level = Wording.shortened(row.credit().level().raw());
        Optional<Period> age = row.credit()
                .identifiedOn()
                .value()
                .filter(date -> !date.isAfter(asOf))
                .map(date -> date.until(asOf).withDays(0));
        return Finding.of(
                this,
                old ? Severity.REVIEW : Severity.REJECT,
                "海关信用等级为" + level + "（" + Wording.zhLevel(row)
                        + age.map(DishonestLevel::zh).orElse("") + "）" + (old ? "，属2008年分类管理等级，2014年已重新认定" : ""),
                "customs credit level is " + level + " (" + Wording.enLevel(row)
                        + age.map(DishonestLevel::en).orElse("") + ")"
                        + (old ? ", a class of 2008 that was determined again in 2014" : ""));
    }

    private static String zh(Period age) {
        return age.isZero() ? "，距今不足1个月" : "，距今" + Wording.zh(inYears(age));
    }

    private static String en(Period age) {
        return age.isZero() ? ", less than 1 month ago" : ", " + Wording.en(inYears(age)) + " ago";
    }

    /** From one year on, months are left out. */
    private static Period inYears(Period age) {
        return age.getYears() > 0 ? Period.ofYears(age.getYears()) : age;
    }
}
