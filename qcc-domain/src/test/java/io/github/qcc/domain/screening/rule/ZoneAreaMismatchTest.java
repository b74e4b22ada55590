package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.registered;
import static io.github.qcc.domain.screening.rule.Profiles.registration;
import static io.github.qcc.domain.screening.rule.Profiles.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.customs.CustomsRegistration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneAreaMismatchTest {
    private final ZoneAreaMismatch rule = new ZoneAreaMismatch();

    private static CustomsRegistration of(String code, String area) {
        return registration().registrationCode(code).economicArea(area).build();
    }

    @Test
    void notesAMismatch() {
        assertThat(texts(rule, registered(of("2108950466", "保税区"))))
                .containsExactly("NOTE\n海关编码 2108950466 第5位为 9，与经济区域“保税区”不一致\n"
                        + "customs code 2108950466 has zone 9, which does not go with 保税区");
    }

    @ParameterizedTest
    @CsvSource({
        "44039309KX, 经济特区", // the rule in Shenzhen outside the old line of its zone
        "2108950466, 一般经济区域",
        "4403130001, 经济特区",
        "2108950466, ",
        "2108950466, 某区域",
        ",           保税区"
    })
    void saysNothingOfWhatAgreesOrCannotBeCompared(String code, String area) {
        assertThat(judge(rule, registered(of(code, area)))).isEmpty();
    }
}
