package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.rated;
import static io.github.qcc.domain.screening.rule.Profiles.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinaryLevelTest {
    private final OrdinaryLevel rule = new OrdinaryLevel();

    @ParameterizedTest
    @ValueSource(strings = {"一般信用企业", "注册登记和备案企业", "常规企业", "B"})
    void notesOrdinaryTreatment(String level) {
        assertThat(judge(rule, registered(rated(level, "2022-01-01"))))
                .containsExactly(new Finding(
                        "ordinary-level",
                        Severity.NOTE,
                        "海关信用等级为" + level + "（2108950466），属常规管理，不构成负面",
                        "customs credit level is " + level + " (2108950466): ordinary treatment, not adverse"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "高级认证企业", "失信企业", "C", "未来信用企业"})
    void saysNothingOfOtherLevels(String level) {
        assertThat(judge(rule, registered(rated(level, "2022-01-01")))).isEmpty();
    }
}
