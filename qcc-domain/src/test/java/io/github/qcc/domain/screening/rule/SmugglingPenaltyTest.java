package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.penalised;
import static io.github.qcc.domain.screening.rule.Profiles.penalty;
import static io.github.qcc.domain.screening.rule.Profiles.registered;
import static io.github.qcc.domain.screening.rule.Profiles.registration;
import static io.github.qcc.domain.screening.rule.Profiles.texts;
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
import org.junit.jupiter.params.provider.ValueSource;

class SmugglingPenaltyTest {
    private final SmugglingPenalty rule = new SmugglingPenalty(Period.ofYears(5));

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, REJECT",
        "2021-06-30, REJECT",
        "2021-06-29, REVIEW",
        "2001-01-01, REVIEW",
        ",           HIGH",
        "某日,       HIGH"
    })
    void weighsAPenaltyByItsAge(String date, Severity severity) {
        assertThat(judge(rule, penalised(penalty("走私", date))))
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    @ParameterizedTest
    @ValueSource(strings = {"走私", "走私行为", "走私罪", "走私案件", "走私普通货物", "涉嫌走 私"})
    void knowsSmugglingByTheWordInAnyText(String kind) {
        assertThat(judge(rule, penalised(penalty(kind, "2026-01-01")))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"违规", "", "知识产权"})
    void saysNothingOfOtherKinds(String kind) {
        assertThat(judge(rule, penalised(penalty(kind, "2026-01-01")))).isEmpty();
    }

    @Test
    void namesDecisionDateAndThresholdAndNeverTheParty() {
        assertThat(texts(rule, penalised(penalty("走私行为", "2023-10-08"))))
                .containsExactly("REJECT\n因走私受海关行政处罚：关缉违字〔2024〕7号，2023-10-08（5年以内）\n"
                        + "penalised by customs for smuggling: 关缉违字〔2024〕7号, 2023-10-08 (within 5 years)");
        assertThat(texts(rule, penalised(penalty("走私", "2019-10-08"))))
                .containsExactly("REVIEW\n因走私受海关行政处罚：关缉违字〔2024〕7号，2019-10-08（已超过5年）\n"
                        + "penalised by customs for smuggling: 关缉违字〔2024〕7号, 2019-10-08 (more than 5 years ago)");
        assertThat(texts(rule, penalised(penalty("走私", ""))))
                .containsExactly("HIGH\n因走私受海关行政处罚：关缉违字〔2024〕7号，处罚日期未载明\n"
                        + "penalised by customs for smuggling: 关缉违字〔2024〕7号, date not stated");
    }

    @Test
    void countsADecisionUnderTwoRegistrationsOnce() {
        CustomsRegistration row =
                registration().penalties(List.of(penalty("走私", "2023-10-08"))).build();
        assertThat(judge(rule, registered(row, row))).hasSize(1);
    }

    @Test
    void refusesAWindowThatIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SmugglingPenalty(Period.ZERO));
    }
}
