package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.enforced;
import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.owed;
import static io.github.qcc.domain.screening.rule.Profiles.texts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnpaidAboveClaimTest {
    private final UnpaidAboveClaim rule = new UnpaidAboveClaim();

    @Test
    void notesEachInOneFinding() {
        assertThat(texts(rule, enforced(owed("1000000", "1200000.5", 1), owed("5", "6", 2), owed("5", "5", 3))))
                .containsExactly(
                        "NOTE\n未履行金额大于执行标的2件（可能含迟延履行利息）：(2024)浙1082执1号 1,200,000.5 元大于 1,000,000 元、(2024)浙1082执2号 6 元大于 5 元\n"
                                + "2 cases with more unpaid than claimed (interest for delay makes it possible): (2024)浙1082执1号"
                                + " 1,200,000.5 yuan of 1,000,000, (2024)浙1082执2号 6 yuan of 5");
    }

    @ParameterizedTest
    @CsvSource({"100, 100", "100, 99", ", 100", "100, "})
    void saysNothingWhereNoMoreIsUnpaid(String claim, String unpaid) {
        assertThat(judge(rule, enforced(owed(claim, unpaid, 1)))).isEmpty();
    }
}
