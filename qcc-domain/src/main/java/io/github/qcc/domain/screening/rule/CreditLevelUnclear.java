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
 * The credit level cannot be relied on: the label is not known, or it is a favourable one that is neither of the regime
 * of its own date nor carried over by law. It must be confirmed on the platform of customs. A label without a date is
 * not unclear.
 */
public record CreditLevelUnclear() implements ScreeningRule {
    @Override
    public String name() {
        return "credit-level-unclear";
    }

    @Override
    public String chinese() {
        return "海关信用等级存疑";
    }

    @Override
    public String source() {
        return "海关总署令第225, 237, 251, 282号, 公告2014年第81号; own practice";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        return profile.importExportCredit().rows().stream()
                .flatMap(row -> finding(row).stream())
                .toList();
    }

    private Optional<Finding> finding(CustomsRegistration row) {
        String label = Wording.shortened(row.credit().level().raw());
        return switch (row.credit().labelStatus()) {
            case UNKNOWN ->
                Optional.of(finding(
                        row, "海关信用等级“" + label + "”无法识别", "customs credit level \"" + label + "\" is not known"));
            case STALE ->
                favourable(
                        row,
                        "海关信用等级“" + label + "”在认定时间之前已废止",
                        "customs credit level \"" + label + "\" had ended before its date");
            case OUT_OF_REGIME ->
                favourable(
                        row,
                        "海关信用等级“" + label + "”在认定时间尚未设立",
                        "customs credit level \"" + label + "\" did not exist yet on its date");
            default -> Optional.empty();
        };
    }

    private Optional<Finding> favourable(CustomsRegistration row, String zh, String en) {
        return row.credit()
                .tier()
                .filter(tier -> tier.rank() <= CreditTier.CERTIFIED.rank())
                .map(tier -> finding(row, zh, en));
    }

    private Finding finding(CustomsRegistration row, String zh, String en) {
        return Finding.of(
                this,
                Severity.REVIEW,
                zh + "（" + Wording.zhLevel(row) + "），请在 credit.customs.gov.cn 核实",
                en + " (" + Wording.enLevel(row) + "): confirm at credit.customs.gov.cn");
    }
}
