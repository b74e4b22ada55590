package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.customs.CustomsRegistrationCode;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The fifth character of the customs code names another economic zone than the label beside it. */
public record ZoneAreaMismatch() implements ScreeningRule {
    @Override
    public String name() {
        return "zone-against-area";
    }

    @Override
    public String source() {
        return "海关注册编码 第5位: 经济区划";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        return profile.importExportCredit().rows().stream()
                .flatMap(row -> finding(row).stream())
                .toList();
    }

    private Optional<Finding> finding(CustomsRegistration row) {
        return row.registrationCode()
                .value()
                .filter(code -> row.economicArea()
                        .value()
                        .filter(area -> !area.agreesWithZone(code.zone()))
                        .isPresent())
                .map(code -> finding(row, code));
    }

    private Finding finding(CustomsRegistration row, CustomsRegistrationCode code) {
        String area = row.economicArea().raw();
        return new Finding(
                name(),
                Severity.DATA_QUALITY,
                "海关注册编码 " + code + " 第5位为 " + code.zone() + "，与经济地区“" + area + "”不一致",
                "customs code " + code + " has zone " + code.zone() + ", which does not go with " + area);
    }
}
