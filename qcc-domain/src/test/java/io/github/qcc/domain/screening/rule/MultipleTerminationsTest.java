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

class MultipleTerminationsTest {
    private final MultipleTerminations rule = new MultipleTerminations(3, Period.ofMonths(24));

    @ParameterizedTest
    @ValueSource(strings = {"(2020)浙1082执恢7号", "(2023)广****执恢1977号"})
    void aResumedCaseFailedAtLeastTwice(String caseNumber) {
        assertThat(judge(rule, enforced(terminated(caseNumber, "2012-01-01"))))
                .containsExactly(new Finding(
                        "repeated-failure",
                        Severity.HIGH,
                        "恢复执行后再次终本1条：" + caseNumber,
                        "1 resumed and terminated again: " + caseNumber));
    }

    @Test
    void severalCasesWithinTheWindowAreRepeatedFailure() {
        assertThat(judge(
                        rule,
                        enforced(
                                terminated("(2023)浙1082执1号", "2024-06-30"), // the first day of the two years
                                terminated("(2024)浙1082执2号", "2025-01-01"),
                                terminated("(2025)浙1082执3号", "2026-06-30"))))
                .containsExactly(new Finding(
                        "repeated-failure",
                        Severity.HIGH,
                        "2年内终本3件，阈值 3",
                        "3 cases terminated within 2 years, threshold 3"));
    }

    @Test
    void aCaseBeforeTheWindowDoesNotCount() {
        assertThat(judge(
                        rule,
                        enforced(
                                terminated("(2023)浙1082执1号", "2024-06-29"),
                                terminated("(2024)浙1082执2号", "2025-01-01"),
                                terminated("(2025)浙1082执3号", "2026-06-30"))))
                .isEmpty();
    }

    @Test
    void aCaseWithoutADateDoesNotCount() {
        assertThat(judge(
                        rule,
                        enforced(
                                terminated("(2023)浙1082执1号", "—"),
                                terminated("(2024)浙1082执2号", "2025-01-01"),
                                terminated("(2025)浙1082执3号", "2026-06-30"))))
                .isEmpty();
    }

    @Test
    void theDebtorsOfOneCaseAreOneCase() {
        assertThat(judge(
                        rule,
                        enforced(
                                terminated("(2024)浙1082执1号", "2025-01-01"),
                                terminated("（2024）浙1082执1号", "2025-01-01"),
                                terminated("(2025)浙1082执3号", "2026-06-30"))))
                .isEmpty();
    }

    @Test
    void bothKindsOfFailureAreFound() {
        assertThat(judge(
                        rule,
                        enforced(
                                terminated("(2024)浙1082执恢1号", "2025-01-01"),
                                terminated("(2024)浙1082执2号", "2025-01-01"),
                                terminated("(2025)浙1082执3号", "2026-06-30"))))
                .hasSize(2);
    }

    @Test
    void saysNothingOfFirstFailures() {
        assertThat(judge(rule, enforced(terminated("(2024)浙1082执2号", "2025-01-01"), terminated("执恢", "2025-01-01"))))
                .isEmpty();
    }

    @Test
    void repeatedIsTwiceOrMore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MultipleTerminations(1, Period.ofMonths(24)))
                .withMessage("cases must be 2 or more but was 1");
        assertThat(judge(
                        new MultipleTerminations(2, Period.ofMonths(24)),
                        enforced(
                                terminated("(2024)浙1082执1号", "2025-01-01"),
                                terminated("(2024)浙1082执2号", "2025-01-01"))))
                .hasSize(1);
    }

    @Test
    void refusesAWindowOfDays() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MultipleTerminations(3, Period.ofDays(30)));
    }
}
