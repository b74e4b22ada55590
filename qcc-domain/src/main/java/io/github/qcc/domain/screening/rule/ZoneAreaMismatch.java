package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.customs.CustomsRegistrationCode;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.util.List;

/**
 * The fifth character of the customs code names another economic zone than the label beside it: a note. Zone 9 with 经济特区 is
 * the rule in Shenzhen, Xiamen, Zhuhai and Shantou outside the old line of the zone, and no finding.
 */
public record ZoneAreaMismatch() implements ScreeningRule {
    @Override
    public String name() {
        return "zone-area-mismatch";
    }

    @Override
    public String chinese() {
        return "海关编码与经济区域不一致";
    }

    @Override
    public String source() {
        return "海关注册编码 第5位: 经济区划";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        return profile.importExportCredit().rows().stream()
                .flatMap(row -> row
                        .registrationCode()
                        .value()
                        .filter(code -> row.economicArea()
                                .value()
                                .filter(area -> !area.agreesWithZone(code.zone()))
                                .isPresent())
                        .map(code -> finding(row, code))
                        .stream())
                .toList();
    }

    private Finding finding(CustomsRegistration row, CustomsRegistrationCode code) {
        String area = Wording.shortened(row.economicArea().raw());
        return Finding.of(
                this,
                Severity.NOTE,
                "海关编码 " + code + " 第5位为 " + code.zone() + "，与经济区域“" + area + "”不一致",
                "customs code " + code + " has zone " + code.zone() + ", which does not go with " + area);
    }
}
