package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.enforced;
import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.terminated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecentTerminationTest {
    private final RecentTermination rule = new RecentTermination(Period.ofMonths(12));

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-30", "2025-06-30"})
    void isHighWithinTheWindow(String date) {
        assertThat(judge(rule, enforced(terminated("(2025)浙1082执1号", date))))
                .extracting(Finding::severity)
                .containsExactly(Severity.HIGH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-29", "2019-07-25", "", "不详"})
    void saysNothingBeforeItOrWithoutADate(String date) {
        assertThat(judge(rule, enforced(terminated("(2025)浙1082执1号", date)))).isEmpty();
    }

    @Test
    void namesTheCasesWithTheirDates() {
        assertThat(judge(
                        rule,
                        enforced(
                                terminated("(2025)浙1082执1号", "2026-01-02"),
                                terminated("(2019)浙1082执2号", "2020-01-02"),
                                terminated("(2025)浙1082执3号", "2025-11-12"))))
                .containsExactly(new Finding(
                        "fresh-termination",
                        Severity.HIGH,
                        "最近1年内终本2条：(2025)浙1082执1号 2026-01-02, (2025)浙1082执3号 2025-11-12",
                        "2 terminated within the last 1 year: (2025)浙1082执1号 2026-01-02, (2025)浙1082执3号 2025-11-12"));
    }

    @Test
    void refusesAWindowOfDays() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RecentTermination(Period.ofDays(30)));
    }
}
