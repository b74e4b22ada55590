package io.github.qcc.domain.screening.rule;

import java.math.BigDecimal;

/**
 * A part of something, as a threshold: 0.9 is 90 %.
 *
 * @param value above 0, and at most 10
 */
public record Ratio(BigDecimal value) {
    private static final BigDecimal MOST = BigDecimal.TEN;

    public Ratio {
        if (value.signum() <= 0 || value.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "a ratio must be above 0 and at most " + MOST + ", 0.9 for 90 %, but was " + value);
        }
    }

    /** Returns the ratio that a decimal text states, such as {@code 0.9}. */
    public static Ratio of(String decimal) {
        return new Ratio(new BigDecimal(decimal));
    }

    /** This part of an amount. */
    BigDecimal of(BigDecimal amount) {
        return amount.multiply(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ratio that && value.compareTo(that.value) == 0;
    }

    @Override
    public int hashCode() {
        return value.stripTrailingZeros().hashCode();
    }

    /** The ratio as a percentage, such as {@code 90%}. */
    @Override
    public String toString() {
        return Wording.percent(value);
    }
}
