package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.clean;
import static io.github.qcc.domain.screening.rule.Profiles.ended;
import static io.github.qcc.domain.screening.rule.Profiles.enforced;
import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.owed;
import static io.github.qcc.domain.screening.rule.Profiles.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminatedCasesPresentTest {
    private final TerminatedCasesPresent rule = new TerminatedCasesPresent();

    @Test
    void reviewsWhatIsUnpaidWhateverItsAge() {
        assertThat(texts(rule, enforced(ended("(2009)浙1082执1号", "2010-01-01", "0.01"))))
                .containsExactly("REVIEW\n终本案件1件，尚未履行完毕或未履行金额未载明：(2009)浙1082执1号（阈值：1件）\n"
                        + "1 terminated case with something unpaid or no amount stated: (2009)浙1082执1号 (threshold 1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "—", "不清楚"})
    void reviewsWhatStatesNoAmount(String unpaid) {
        assertThat(judge(rule, enforced(owed("(2024)浙1082执1号", unpaid))))
                .extracting(Finding::severity)
                .containsExactly(Severity.REVIEW);
    }

    @Test
    void notesWhatIsSettled() {
        assertThat(texts(rule, enforced(owed("(2024)浙1082执1号", "0"), owed("(2024)浙1082执2号", "0.00"))))
                .containsExactly("NOTE\n终本案件2件，未履行金额为 0 元，已履行完毕或待移出：(2024)浙1082执1号、(2024)浙1082执2号\n"
                        + "2 terminated cases with 0 yuan unpaid, paid or about to be removed: (2024)浙1082执1号,"
                        + " (2024)浙1082执2号");
    }

    @Test
    void tellsOpenAndSettledCasesApart() {
        assertThat(judge(rule, enforced(owed("(2024)浙1082执1号", "0"), owed("(2024)浙1082执2号", "5"))))
                .extracting(Finding::severity)
                .containsExactly(Severity.REVIEW, Severity.NOTE);
    }

    @Test
    void countsTheRowsOfOneCaseOnce() {
        assertThat(judge(rule, enforced(owed("(2024)浙1082执1号", "5"), owed("(2024)浙1082执1号之一", "5"))))
                .extracting(Finding::chinese)
                .containsExactly("终本案件1件，尚未履行完毕或未履行金额未载明：(2024)浙1082执1号（阈值：1件）");
    }

    @Test
    void saysNothingWithoutCases() {
        assertThat(judge(rule, clean())).isEmpty();
    }
}
