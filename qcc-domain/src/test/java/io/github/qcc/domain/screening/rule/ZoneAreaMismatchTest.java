package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.registered;
import static io.github.qcc.domain.screening.rule.Profiles.registration;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneAreaMismatchTest {
    private final ZoneAreaMismatch rule = new ZoneAreaMismatch();

    private static CounterpartyProfile of(String code, String area) {
        return registered(
                registration().registrationCode(code).economicArea(area).build());
    }

    @Test
    void questionsAZoneThatDoesNotGoWithItsLabel() {
        assertThat(judge(rule, of("44032309KX", "经济特区")))
                .containsExactly(new Finding(
                        "zone-against-area",
                        Severity.DATA_QUALITY,
                        "海关注册编码 44032309KX 第5位为 2，与经济地区“经济特区”不一致",
                        "customs code 44032309KX has zone 2, which does not go with 经济特区"));
    }

    @ParameterizedTest
    @CsvSource({
        "2108950466, 一般经济区域",
        "44039309KX, 经济特区", // widened to the whole city after the code was given
        "44030309KX, 经济特区", // what zone 0 means is not known
        "2108950466, ''",
        "2108950466, 某区域",
        "'',         经济特区",
        "坏编码,      经济特区"
    })
    void saysNothingWhereTheyAgreeOrAreNotBothKnown(String code, String area) {
        assertThat(judge(rule, of(code, area))).isEmpty();
    }
}
