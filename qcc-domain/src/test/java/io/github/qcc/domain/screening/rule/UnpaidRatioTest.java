package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.enforced;
import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.terminated;
import static io.github.qcc.domain.screening.rule.Profiles.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.screening.Finding;
import java.math.BigDecimal;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnpaidRatioTest {
    private final UnpaidRatio rule = new UnpaidRatio(Ratio.of("0.9"), new BigDecimal("100000"), Period.ofYears(5));

    private static TerminatedCase of(String claim, String unpaid, String ended) {
        return terminated()
                .executionSubject(claim)
                .unperformedAmount(unpaid)
                .terminatedOn(ended)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "200000,    180000,    2026-01-01, true",
        "200000,    179999.99, 2026-01-01, false",
        "100000,    100000,    2026-01-01, true",
        "100000,    99999.99,  2026-01-01, false",
        "200000,    300000,    2026-01-01, true",
        "200000,    180000,    2021-06-30, true",
        "200000,    180000,    2021-06-29, false",
        "200000,    180000,    ,           true",
        "0,         180000,    2026-01-01, false",
        ",          180000,    2026-01-01, false",
        "200000,    ,          2026-01-01, false"
    })
    void countsACaseOfSomeSizeThatEndedWithinTheTime(String claim, String unpaid, String ended, boolean counts) {
        assertThat(judge(rule, enforced(of(claim, unpaid, ended)))).hasSize(counts ? 1 : 0);
    }

    @Test
    void namesCasesRatioAndThresholds() {
        assertThat(texts(rule, enforced(of("1000000", "952000", "2026-01-01"))))
                .containsExactly("HIGH\n未履行比例高的案件1件：(2024)浙1082执2303号 95.2%（阈值：未履行比例90%，未履行金额 100,000 元，5年以内终本）\n"
                        + "1 case with nearly all of the claim unpaid: (2024)浙1082执2303号 95.2% (threshold 90% and 100,000 yuan,"
                        + " ended within 5 years)");
    }

    @Test
    void namesACaseOnce() {
        TerminatedCase row = of("1000000", "952000", "2026-01-01");
        assertThat(judge(rule, enforced(of("1000000", "0", "2026-01-01"), row, row)))
                .extracting(Finding::english)
                .allMatch(text -> text.startsWith("1 case "));
    }

    @Test
    void refusesThresholdsThatMakeNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnpaidRatio(Ratio.of("0.9"), new BigDecimal("-1"), Period.ofYears(5)))
                .withMessage("least must not be negative but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnpaidRatio(Ratio.of("0.9"), BigDecimal.ZERO, Period.ZERO));
        assertThat(new UnpaidRatio(Ratio.of("0.9"), BigDecimal.ZERO, Period.ofYears(5)).least())
                .isZero();
    }
}
