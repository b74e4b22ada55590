package io.github.qcc.domain.screening.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.1", "10.01", "90"})
    void isAPartAndNoPercentage(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.of(text))
                .withMessage("a ratio must be above 0 and at most 10, 0.9 for 90 %, but was " + text);
    }

    @Test
    void mayExceedTheWhole() {
        assertThat(Ratio.of("10")).hasToString("1,000%");
        assertThat(Ratio.of("0.0001").of(new BigDecimal("10000"))).isEqualByComparingTo("1");
    }

    @Test
    void isEqualByValue() {
        assertThat(Ratio.of("0.90")).isEqualTo(Ratio.of("0.9")).hasSameHashCodeAs(Ratio.of("0.9"));
        assertThat(Ratio.of("0.9")).isNotEqualTo(Ratio.of("0.8")).isNotEqualTo(null);
        assertThat(Ratio.of("0.9").hashCode()).isNotZero();
    }
}
