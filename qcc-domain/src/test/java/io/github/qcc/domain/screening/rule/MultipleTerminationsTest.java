package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.ended;
import static io.github.qcc.domain.screening.rule.Profiles.enforced;
import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.owed;
import static io.github.qcc.domain.screening.rule.Profiles.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcc.domain.enforcement.TerminatedCase;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultipleTerminationsTest {
    private final MultipleTerminations rule = new MultipleTerminations(3, Period.ofMonths(24));

    @Test
    void findsAResumedCaseThatWasTerminatedAgain() {
        assertThat(texts(rule, enforced(ended("(2015)浙1082执恢7号", "2016-01-01", "5"))))
                .containsExactly("HIGH\n恢复执行后再次终结本次执行程序1件：(2015)浙1082执恢7号（阈值：1件）\n"
                        + "1 case resumed and terminated again: (2015)浙1082执恢7号 (threshold 1)");
    }

    @Test
    void findsAnOldResumption() {
        assertThat(judge(rule, enforced(owed("(2013)绍诸恢执字第12号", "5")))).hasSize(1);
    }

    private static TerminatedCase of(int serial, String date, String unpaid) {
        return ended("(2024)浙1082执" + serial + "号", date, unpaid);
    }

    @Test
    void findsSeveralCasesInAShortTime() {
        assertThat(texts(rule, enforced(of(1, "2024-06-30", "5"), of(2, "2025-01-01", ""), of(3, "2026-06-30", "5"))))
                .containsExactly("HIGH\n近2年内终本3件：(2024)浙1082执1号、(2024)浙1082执2号、(2024)浙1082执3号（阈值：3件）\n"
                        + "3 cases terminated within the last 2 years: (2024)浙1082执1号, (2024)浙1082执2号, (2024)浙1082执3号"
                        + " (threshold 3)");
    }

    @ParameterizedTest
    @CsvSource({"2024-06-29, 5", "2026-07-01, 5", ", 5", "2026-01-01, 0"})
    void doesNotCountOneThatIsOlderToComeUndatedOrSettled(String date, String unpaid) {
        assertThat(judge(rule, enforced(of(1, "2026-01-01", "5"), of(2, "2026-01-01", "5"), of(3, date, unpaid))))
                .isEmpty();
    }

    @Test
    void countsTheRowsOfACaseOnce() {
        TerminatedCase row = of(1, "2026-01-01", "5");
        assertThat(judge(rule, enforced(row, row, row))).isEmpty();
    }

    @Test
    void doesNotCountAResumedCaseThatIsSettled() {
        assertThat(judge(rule, enforced(owed("(2025)浙1082执恢7号", "0")))).isEmpty();
    }

    @Test
    void refusesThresholdsThatMakeNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MultipleTerminations(1, Period.ofYears(2)))
                .withMessage("cases must be 2 or more but was 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new MultipleTerminations(2, Period.ZERO));
        assertThat(new MultipleTerminations(2, Period.ofYears(2)).cases()).isEqualTo(2);
    }
}
