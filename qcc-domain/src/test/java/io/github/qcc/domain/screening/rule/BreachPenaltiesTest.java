package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.clean;
import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.penalised;
import static io.github.qcc.domain.screening.rule.Profiles.penalty;
import static io.github.qcc.domain.screening.rule.Profiles.registered;
import static io.github.qcc.domain.screening.rule.Profiles.registration;
import static io.github.qcc.domain.screening.rule.Profiles.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BreachPenaltiesTest {
    private final BreachPenalties rule = new BreachPenalties(Period.ofYears(1), 2, Period.ofYears(3));

    private static CustomsPenalty breach(int no, String date) {
        return CustomsPenalty.read("" + no, "违字" + no + "号", "某人", date, "违规");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, REVIEW",
        "2025-06-29, NOTE",
        "2023-06-30, NOTE",
        "2023-06-29, NOTE",
        ",           REVIEW",
        "某日,       REVIEW"
    })
    void weighsASinglePenaltyByItsAge(String date, Severity severity) {
        assertThat(judge(rule, penalised(breach(1, date))))
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    @Test
    void reviewsARecentPenalty() {
        assertThat(texts(rule, penalised(breach(1, "2025-12-01"), breach(2, "2020-01-01"))))
                .containsExactly("REVIEW\n海关违规处罚1件：违字1号，2025-12-01（1年以内1件，阈值：1件）\n"
                        + "1 customs penalty: 违字1号, 2025-12-01 (1 within 1 year, threshold 1)");
    }

    @Test
    void reviewsAHabit() {
        assertThat(texts(rule, penalised(breach(1, "2024-12-01"), breach(2, "2023-06-30"), breach(3, "2023-06-29"))))
                .containsExactly("REVIEW\n海关违规处罚2件：违字1号，2024-12-01、违字2号，2023-06-30（3年以内2件，阈值：2件，连年违规）\n"
                        + "2 customs penalties: 违字1号, 2024-12-01, 违字2号, 2023-06-30 (2 within 3 years, threshold 2)");
    }

    @Test
    void reviewsAPenaltyWithoutADate() {
        assertThat(texts(rule, penalised(breach(1, ""), breach(2, "2015-01-01"))))
                .containsExactly("REVIEW\n海关违规处罚1件：违字1号，处罚日期未载明（日期不明1件，阈值：1件）\n"
                        + "1 customs penalty: 违字1号, date not stated (1 without a date, threshold 1)");
    }

    @Test
    void notesWhatIsOlder() {
        assertThat(texts(rule, penalised(breach(1, "2024-12-01"))))
                .containsExactly("NOTE\n海关违规处罚1件：违字1号，2024-12-01（近1年无新增处罚）\n"
                        + "1 customs penalty: 违字1号, 2024-12-01 (none within the last 1 year)");
        assertThat(texts(rule, penalised(breach(1, "2018-09-05"))))
                .containsExactly("NOTE\n海关违规处罚1件：违字1号，2018-09-05（近3年无新增处罚）\n"
                        + "1 customs penalty: 违字1号, 2018-09-05 (none within the last 3 years)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "知识产权"})
    void countsAPenaltyOfUnknownKindWithoutCallingItABreach(String kind) {
        assertThat(texts(rule, penalised(penalty(kind, "2026-01-01"))))
                .containsExactly("REVIEW\n海关行政处罚（案件性质未载明或无法识别）1件：关缉违字〔2024〕7号，2026-01-01（1年以内1件，阈值：1件）\n"
                        + "1 customs penalty of unknown kind: 关缉违字〔2024〕7号, 2026-01-01 (1 within 1 year, threshold 1)");
    }

    @Test
    void countsEachDecisionOnce() {
        CustomsRegistration row =
                registration().penalties(List.of(breach(1, "2024-10-08"))).build();
        assertThat(judge(rule, registered(row, row)))
                .extracting(Finding::severity)
                .containsExactly(Severity.NOTE);
    }

    @Test
    void neverCountsSmuggling() {
        assertThat(judge(rule, penalised(penalty("走私罪", "2026-01-01")))).isEmpty();
        assertThat(judge(rule, clean())).isEmpty();
    }

    @Test
    void refusesThresholdsThatMakeNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BreachPenalties(Period.ofYears(1), 1, Period.ofYears(3)))
                .withMessage("repeated must be 2 or more but was 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new BreachPenalties(Period.ZERO, 2, Period.ofYears(3)));
        assertThatIllegalArgumentException().isThrownBy(() -> new BreachPenalties(Period.ofYears(1), 2, Period.ZERO));
    }
}
