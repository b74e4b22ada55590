package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.enforced;
import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.terminated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminatedBeforeFiledTest {
    private final TerminatedBeforeFiled rule = new TerminatedBeforeFiled();

    private static CounterpartyProfile of(String filed, String terminated) {
        return enforced(terminated().filedOn(filed).terminatedOn(terminated).build());
    }

    @Test
    void questionsACaseThatEndedBeforeItBegan() {
        assertThat(judge(rule, of("2024-03-02", "2024年3月1日")))
                .containsExactly(new Finding(
                        "terminated-before-filed",
                        Severity.DATA_QUALITY,
                        "(2024)浙1082执2303号 终本日期 2024-03-01 早于立案日期 2024-03-02",
                        "(2024)浙1082执2303号: terminated 2024-03-01, before it was filed 2024-03-02"));
    }

    @ParameterizedTest
    @CsvSource({"2024-03-01, 2024-03-01", "2024-03-01, 2024-03-02", "'', 2024-03-01", "2024-03-01, —", "不详, 2024-03-01"
    })
    void saysNothingOfOtherOrders(String filed, String terminated) {
        assertThat(judge(rule, of(filed, terminated))).isEmpty();
    }
}
