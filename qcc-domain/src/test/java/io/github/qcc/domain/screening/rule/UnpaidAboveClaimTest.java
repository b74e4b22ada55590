package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.enforced;
import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.owed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnpaidAboveClaimTest {
    private final UnpaidAboveClaim rule = new UnpaidAboveClaim();

    @Test
    void questionsMoreUnpaidThanClaimed() {
        assertThat(judge(rule, enforced(owed("1000000", "1000000.01", 1))))
                .containsExactly(new Finding(
                        "unpaid-above-claim",
                        Severity.DATA_QUALITY,
                        "(2024)浙1082执1号 未履行金额 1,000,000.01 元大于执行标的 1,000,000 元",
                        "(2024)浙1082执1号: 1,000,000.01 yuan unpaid of a claim of 1,000,000"));
    }

    @ParameterizedTest
    @CsvSource({"1000000, 1000000.00", "1000000, 0", "'', 500", "500, —", "500, 约六百"})
    void saysNothingOfLessOrOfWhatIsNotStated(String claim, String unpaid) {
        assertThat(judge(rule, enforced(owed(claim, unpaid, 1)))).isEmpty();
    }

    @Test
    void findsEachRow() {
        assertThat(judge(rule, enforced(owed("1", "2", 1), owed("2", "1", 2), owed("1", "3", 3))))
                .hasSize(2);
    }
}
