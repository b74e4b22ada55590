package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.rated;
import static io.github.qcc.domain.screening.rule.Profiles.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertifiedLevelTest {
    private final CertifiedLevel rule = new CertifiedLevel();

    @ParameterizedTest
    @CsvSource({
        "高级认证企业, 2022-01-01",
        "一般认证企业, 2019-01-01",
        "认证企业,    2026-05-01",
        "AA,         2012-01-01",
        "A,          2012-01-01"
    })
    void notesACertifiedCompany(String level, String date) {
        assertThat(judge(rule, registered(rated(level, date))))
                .extracting(Finding::severity)
                .containsExactly(Severity.NOTE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "常规企业", "失信企业", "高级信用企业"})
    void saysNothingOfOtherLevels(String level) {
        assertThat(judge(rule, registered(rated(level, "2022-01-01")))).isEmpty();
    }

    @Test
    void namesAnAeo() {
        assertThat(judge(rule, registered(rated("高级认证企业", "2022-01-01"))))
                .containsExactly(new Finding(
                        "certified-level",
                        Severity.NOTE,
                        "海关信用等级为高级认证企业（2108950466），具有 AEO 资格",
                        "customs credit level is 高级认证企业 (2108950466), AEO"));
    }

    @Test
    void saysThatTheAeoStatusHasEndedWithTheLevel() {
        assertThat(judge(rule, registered(rated("一般认证企业", "2019-01-01"))))
                .containsExactly(
                        new Finding(
                                "certified-level",
                                Severity.NOTE,
                                "海关信用等级为一般认证企业（2108950466），该等级已废止，不再具有 AEO 资格",
                                "customs credit level is 一般认证企业 (2108950466): the level has ended, and the AEO status with it"));
    }

    @Test
    void saysWhereTheAeoStatusIsNotCertain() {
        assertThat(judge(rule, registered(rated("AA", "2012-01-01"))))
                .containsExactly(new Finding(
                        "certified-level",
                        Severity.NOTE,
                        "海关信用等级为AA（2108950466），AEO 资格无法确定",
                        "customs credit level is AA (2108950466): AEO status not certain"));
    }
}
