package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.penalised;
import static io.github.qcc.domain.screening.rule.Profiles.penalty;
import static io.github.qcc.domain.screening.rule.Profiles.registered;
import static io.github.qcc.domain.screening.rule.Profiles.registration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmugglingPenaltyTest {
    private final SmugglingPenalty rule = new SmugglingPenalty(Period.ofYears(5));

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, REJECT",
        "2021-06-30, REJECT", // the first day of the five years
        "2021-06-29, NOTE",
        "'',         HIGH", // nothing says that it is old
        "不详,        HIGH"
    })
    void weighsASmugglingPenaltyByItsAge(String date, Severity severity) {
        assertThat(judge(rule, penalised(penalty("走私", date))))
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "违规", "侵权", "走人私货"})
    void saysNothingOfOtherPenalties(String kind) {
        assertThat(judge(rule, penalised(penalty(kind, "2026-01-01")))).isEmpty();
    }

    @Test
    void namesDecisionDateAndThresholdButNotTheParty() {
        assertThat(judge(rule, penalised(penalty("走私行为", "2024-02-03"))))
                .containsExactly(new Finding(
                        "smuggling-penalty",
                        Severity.REJECT,
                        "海关走私处罚 关缉违字〔2024〕7号 2024-02-03（阈值：5年内）",
                        "customs penalty for smuggling 关缉违字〔2024〕7号 2024-02-03 (threshold: within 5 years)"));
    }

    @Test
    void findsEachPenaltyOfEachRow() {
        CustomsRegistration one = registration()
                .penalties(List.of(penalty("走私", "2026-01-01"), penalty("走私", "2019-01-01")))
                .build();
        CustomsRegistration other =
                registration().penalties(List.of(penalty("走私", ""))).build();
        assertThat(judge(rule, registered(one, other)))
                .extracting(Finding::severity)
                .containsExactly(Severity.REJECT, Severity.NOTE, Severity.HIGH);
    }

    @Test
    void saysNothingWithoutPenalties() {
        assertThat(judge(rule, registered(registration().build()))).isEmpty();
    }

    @Test
    void refusesAWindowOfDays() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SmugglingPenalty(Period.ofDays(30)));
    }
}
