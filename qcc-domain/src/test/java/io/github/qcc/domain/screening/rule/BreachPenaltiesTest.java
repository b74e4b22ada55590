package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.penalised;
import static io.github.qcc.domain.screening.rule.Profiles.penalty;
import static io.github.qcc.domain.screening.rule.Profiles.registered;
import static io.github.qcc.domain.screening.rule.Profiles.registration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BreachPenaltiesTest {
    private final BreachPenalties rule = new BreachPenalties(Period.ofYears(1), 2, Period.ofYears(3));

    private static CounterpartyProfile breaches(String... dates) {
        return penalised(Stream.of(dates).map(date -> penalty("违规", date)).toArray(CustomsPenalty[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, REVIEW",
        "2025-06-30, REVIEW", // the first day of the year
        "2025-06-29, NOTE",
        "2023-06-29, NOTE",
        "'',         REVIEW" // nothing says that it is old
    })
    void weighsASingleBreachByItsAge(String date, Severity severity) {
        assertThat(judge(rule, breaches(date))).extracting(Finding::severity).containsExactly(severity);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-30, 2025-06-29, REVIEW", // both within three years
        "2023-06-29, 2025-06-29, NOTE",
        "2023-06-29, 2023-06-29, NOTE"
    })
    void weighsTwoBreachesByWhetherTheyAreAHabit(String one, String other, Severity severity) {
        assertThat(judge(rule, breaches(one, other)))
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    @Test
    void namesARecentBreachWithItsThreshold() {
        assertThat(judge(rule, breaches("2026-02-03", "2020-01-01")))
                .containsExactly(new Finding(
                        "breach-penalties",
                        Severity.REVIEW,
                        "海关违规处罚 关缉违字〔2024〕7号 2026-02-03（1年内1次，阈值 1）",
                        "customs penalties 关缉违字〔2024〕7号 2026-02-03 (1 within 1 year, threshold 1)"));
    }

    @Test
    void namesAHabitWithItsThreshold() {
        assertThat(judge(rule, breaches("2026-02-03", "2024-02-03", "2020-01-01")))
                .containsExactly(new Finding(
                        "breach-penalties",
                        Severity.REVIEW,
                        "海关违规处罚 关缉违字〔2024〕7号 2026-02-03, 关缉违字〔2024〕7号 2024-02-03（3年内2次，阈值 2）",
                        "customs penalties 关缉违字〔2024〕7号 2026-02-03, 关缉违字〔2024〕7号 2024-02-03"
                                + " (2 within 3 years, threshold 2)"));
    }

    @Test
    void notesABreachOfTheYearsBeforeTheLast() {
        assertThat(judge(rule, breaches("2024-02-03")))
                .containsExactly(new Finding(
                        "breach-penalties",
                        Severity.NOTE,
                        "海关违规处罚 关缉违字〔2024〕7号 2024-02-03（最近1年内无新增）",
                        "customs penalties 关缉违字〔2024〕7号 2024-02-03 (none within the last 1 year)"));
    }

    @Test
    void notesACompanyThatHasMendedItsWays() {
        assertThat(judge(rule, breaches("2020-02-03")))
                .containsExactly(new Finding(
                        "breach-penalties",
                        Severity.NOTE,
                        "海关违规处罚 关缉违字〔2024〕7号 2020-02-03（最近3年内无新增，修复型）",
                        "customs penalties 关缉违字〔2024〕7号 2020-02-03 (none within the last 3 years: mended)"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "侵权"})
    void takesAPenaltyOfUnstatedKindForABreach(String kind) {
        assertThat(judge(rule, penalised(penalty(kind, "2026-01-01"))))
                .extracting(Finding::severity)
                .containsExactly(Severity.REVIEW);
    }

    @Test
    void leavesSmugglingToItsOwnRule() {
        assertThat(judge(rule, penalised(penalty("走私", "2026-01-01"), penalty("走私", "2025-12-01"))))
                .isEmpty();
    }

    @Test
    void addsUpThePenaltiesOfAllRows() {
        CustomsRegistration row =
                registration().penalties(List.of(penalty("违规", "2024-02-03"))).build();
        assertThat(judge(rule, registered(row, row)))
                .extracting(Finding::severity)
                .containsExactly(Severity.REVIEW);
    }

    @Test
    void saysNothingWithoutPenalties() {
        assertThat(judge(rule, registered(registration().build()))).isEmpty();
    }

    @Test
    void aHabitIsTwoOrMore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BreachPenalties(Period.ofYears(1), 1, Period.ofYears(3)))
                .withMessage("repeated must be 2 or more but was 1");
    }

    @Test
    void refusesWindowsOfDays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BreachPenalties(Period.ofDays(1), 2, Period.ofYears(3)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BreachPenalties(Period.ofYears(1), 2, Period.ofDays(3)));
    }
}
