package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.rated;
import static io.github.qcc.domain.screening.rule.Profiles.registered;
import static io.github.qcc.domain.screening.rule.Profiles.texts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertifiedLevelTest {
    private final CertifiedLevel rule = new CertifiedLevel();

    @Test
    void notesAnAdvancedLevelAsPreferred() {
        assertThat(texts(rule, registered(rated("高级认证企业", "2019-06-30"))))
                .containsExactly("NOTE\n海关信用等级为高级认证企业（海关编码 2108950466，认定时间 2019-06-30），具有 AEO 资格，可优先受理\n"
                        + "customs credit level is 高级认证企业 (customs code 2108950466, determined 2019-06-30), AEO: preferred"
                        + " treatment");
    }

    @Test
    void notesThatTheAeoStatusEndsWithTheLevel() {
        assertThat(texts(rule, registered(rated("一般认证企业", "2019-06-30"))))
                .containsExactly("NOTE\n海关信用等级为一般认证企业（海关编码 2108950466，认定时间 2019-06-30），不具有 AEO 资格，可正常受理\n"
                        + "customs credit level is 一般认证企业 (customs code 2108950466, determined 2019-06-30), not an AEO:"
                        + " normal treatment");
    }

    @Test
    void notesThatTheAeoStatusIsNotCertain() {
        assertThat(texts(rule, registered(rated("认证企业", "2016-01-01"))))
                .containsExactly("NOTE\n海关信用等级为认证企业（海关编码 2108950466，认定时间 2016-01-01），AEO 资格无法确定，可正常受理\n"
                        + "customs credit level is 认证企业 (customs code 2108950466, determined 2016-01-01), AEO status not"
                        + " certain: normal treatment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一般信用企业", "失信企业", "", "守信激励企业"})
    void saysNothingOfOtherLevels(String level) {
        assertThat(judge(rule, registered(rated(level, "2026-05-01")))).isEmpty();
    }
}
