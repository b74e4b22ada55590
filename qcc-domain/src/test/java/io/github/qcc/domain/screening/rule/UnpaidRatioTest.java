package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.enforced;
import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.owed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnpaidRatioTest {
    private final UnpaidRatio rule = new UnpaidRatio(new BigDecimal("0.9"));

    @ParameterizedTest
    @CsvSource({
        "1000000, 900000",
        "1000000, 1000000.00",
        "1000,    1200", // with interest for delay
        "0.1万,    900"
    })
    void isHighFromTheThresholdOn(String claim, String unpaid) {
        assertThat(judge(rule, enforced(owed(claim, unpaid, 1))))
                .extracting(Finding::severity)
                .containsExactly(Severity.HIGH);
    }

    @ParameterizedTest
    @CsvSource({
        "1000000, 899999",
        "1000000, 899999.99", // a ratio of four decimals would round this up
        "1000000, 0",
        "0,       500", // a claim of zero has no ratio
        "0,       0",
        "'',      500",
        "500,     —"
    })
    void saysNothingBelowItOrWithoutARatio(String claim, String unpaid) {
        assertThat(judge(rule, enforced(owed(claim, unpaid, 1)))).isEmpty();
    }

    @Test
    void namesTheCasesWithTheirRatios() {
        assertThat(judge(
                        rule, enforced(owed("55000", "55000", 1), owed("1000000", "562781", 2), owed("300", "290", 3))))
                .containsExactly(new Finding(
                        "unpaid-ratio",
                        Severity.HIGH,
                        "未履行比例达到 90% 的案件2条：(2024)浙1082执1号 100%, (2024)浙1082执3号 96.67%",
                        "2 with at least 90% of the claim unpaid: (2024)浙1082执1号 100%, (2024)浙1082执3号 96.67%"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.1"})
    void refusesAThresholdThatEveryCaseMeets(BigDecimal threshold) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnpaidRatio(threshold))
                .withMessage("threshold must be above 0 but was " + threshold);
    }
}
