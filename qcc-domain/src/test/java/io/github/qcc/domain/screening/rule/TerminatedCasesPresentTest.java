package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.clean;
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
import org.junit.jupiter.params.provider.CsvSource;

class TerminatedCasesPresentTest {
    private final TerminatedCasesPresent rule = new TerminatedCasesPresent(Period.ofYears(5));

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, REVIEW",
        "2021-06-30, REVIEW", // the first day of the five years
        "2021-06-29, NOTE",
        "—,          REVIEW", // nothing says that it is old
        "不详,        REVIEW"
    })
    void weighsACaseByItsAge(String date, Severity severity) {
        assertThat(judge(rule, enforced(terminated("(2020)浙1082执1号", date))))
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    @Test
    void namesTheCasesThatCount() {
        assertThat(judge(
                        rule,
                        enforced(
                                terminated("（2024）浙1082执1号", "2025-01-01"),
                                terminated("(2012)浙1082执2号", "2013-01-01"),
                                terminated("(2023)浙1082执3号", "2024-01-01"))))
                .containsExactly(new Finding(
                        "terminated-cases",
                        Severity.REVIEW,
                        "5年内终本案件2条：(2024)浙1082执1号, (2023)浙1082执3号（阈值 1）",
                        "2 terminated within 5 years: (2024)浙1082执1号, (2023)浙1082执3号 (threshold 1)"));
    }

    @Test
    void notesCasesOfLongAgo() {
        assertThat(judge(rule, enforced(terminated("(2012)浙1082执2号", "2013-01-01"))))
                .containsExactly(new Finding(
                        "terminated-cases",
                        Severity.NOTE,
                        "终本案件1条，均在5年以前：(2012)浙1082执2号",
                        "1 terminated, all more than 5 years ago: (2012)浙1082执2号"));
    }

    @Test
    void saysNothingWithoutCases() {
        assertThat(judge(rule, clean())).isEmpty();
    }

    @Test
    void refusesAWindowOfDays() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TerminatedCasesPresent(Period.ofDays(30)));
    }
}
