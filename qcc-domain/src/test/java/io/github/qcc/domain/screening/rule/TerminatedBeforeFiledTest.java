package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.enforced;
import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.terminated;
import static io.github.qcc.domain.screening.rule.Profiles.texts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminatedBeforeFiledTest {
    private final TerminatedBeforeFiled rule = new TerminatedBeforeFiled();

    @Test
    void notesACaseThatEndedBeforeItBegan() {
        assertThat(texts(
                        rule,
                        enforced(terminated()
                                .filedOn("2024-03-02")
                                .terminatedOn("2024-03-01")
                                .build())))
                .containsExactly(
                        "NOTE\n终本日期早于立案日期1件：(2024)浙1082执2303号 终本 2024-03-01，立案 2024-03-02\n"
                                + "1 case terminated before it was filed: (2024)浙1082执2303号 terminated 2024-03-01, filed 2024-03-02");
    }

    @ParameterizedTest
    @CsvSource({"2024-03-01, 2024-03-01", "2024-03-01, 2024-03-02", ", 2024-03-01", "2024-03-01, "})
    void saysNothingWhereTheOrderIsRightOrNotKnown(String filed, String ended) {
        assertThat(judge(
                        rule,
                        enforced(terminated().filedOn(filed).terminatedOn(ended).build())))
                .isEmpty();
    }
}
