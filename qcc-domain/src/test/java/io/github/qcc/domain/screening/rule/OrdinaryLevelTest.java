package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.rated;
import static io.github.qcc.domain.screening.rule.Profiles.registered;
import static io.github.qcc.domain.screening.rule.Profiles.registration;
import static io.github.qcc.domain.screening.rule.Profiles.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinaryLevelTest {
    private final OrdinaryLevel rule = new OrdinaryLevel();

    @ParameterizedTest
    @CsvSource({
        "一般信用企业,       2022-04-12",
        "一般信用企业,       1999-12-16",
        "注册登记和备案企业, ",
        "注册登记和备案企业, 2016-05-03",
        "注册登记和备案企业, 2026-08-01",
        "常规企业,           2026-05-01",
        "B类,                2010-01-01"
    })
    void notesOrdinaryTreatmentOfWhateverRegime(String level, String date) {
        assertThat(judge(rule, registered(rated(level, date))))
                .extracting(Finding::severity)
                .containsExactly(Severity.NOTE);
    }

    @Test
    void namesLevelAndRegistration() {
        assertThat(texts(rule, registered(rated("一般信用企业", "2022-04-12"))))
                .containsExactly("NOTE\n海关信用等级为一般信用企业（海关编码 2108950466，认定时间 2022-04-12），属常规管理，不构成负面\n"
                        + "customs credit level is 一般信用企业 (customs code 2108950466, determined 2022-04-12): ordinary"
                        + " treatment, not adverse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "正常", "某状态"})
    void notesThatNoLevelIsStated(String status) {
        assertThat(texts(rule, registered(registration().status(status).build())))
                .containsExactly(
                        "NOTE\n未载明海关信用等级（海关编码 2108950466），按常规管理，不构成负面\n"
                                + "no customs credit level is stated (customs code 2108950466): ordinary treatment, not adverse");
    }

    @Test
    void saysNothingOfACancelledRegistrationWithoutALevel() {
        assertThat(judge(rule, registered(registration().status("注销").build()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"高级认证企业", "失信企业", "守信激励企业"})
    void saysNothingOfOtherLevels(String level) {
        assertThat(judge(rule, registered(rated(level, "2026-05-01")))).isEmpty();
    }
}
