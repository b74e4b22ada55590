package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The credit level says nothing certain: not stated, not known, of two meanings, or of another regime than its date. To
 * be confirmed at customs' own platform.
 */
public record CreditLevelUnclear() implements ScreeningRule {
    @Override
    public String name() {
        return "unsettled-level";
    }

    @Override
    public String source() {
        return "海关总署令第225, 237, 251, 282号: 各时期信用等级; own practice";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        return profile.importExportCredit().rows().stream()
                .flatMap(this::findings)
                .toList();
    }

    private Stream<Finding> findings(CustomsRegistration row) {
        String label = row.credit().level().raw();
        String date = row.credit().identifiedOn().rawIfStated().orElse("—");
        return switch (row.credit().labelStatus()) {
            case OFFICIAL, VARIANT, CARRIED_OVER -> Stream.empty();
            case ABSENT -> Stream.of(finding(row, Severity.REVIEW, "未载明海关信用等级", "no customs credit level is stated"));
            case UNKNOWN ->
                Stream.of(finding(
                        row,
                        Severity.REVIEW,
                        "海关信用等级“" + label + "”无法识别",
                        "customs credit level " + label + " is not known"));
            case AMBIGUOUS ->
                Stream.of(finding(
                        row,
                        Severity.REVIEW,
                        "海关信用等级“" + label + "”无认定时间，含义不唯一",
                        "customs credit level " + label + " has two meanings, and no date decides between them"));
            case STALE ->
                Stream.of(finding(
                        row,
                        Severity.DATA_QUALITY,
                        "海关信用等级“" + label + "”在认定时间 " + date + " 之前已废止",
                        "customs credit level " + label + " had ended before its date " + date));
            case OUT_OF_REGIME ->
                Stream.of(finding(
                        row,
                        Severity.DATA_QUALITY,
                        "海关信用等级“" + label + "”在认定时间 " + date + " 尚不存在",
                        "customs credit level " + label + " did not exist yet on its date " + date));
        };
    }

    private Finding finding(CustomsRegistration row, Severity severity, String zh, String en) {
        String name = Wording.name(row);
        return new Finding(
                name(),
                severity,
                zh + "（" + name + "），请在 credit.customs.gov.cn 核实",
                en + " (" + name + "): confirm at credit.customs.gov.cn");
    }
}
