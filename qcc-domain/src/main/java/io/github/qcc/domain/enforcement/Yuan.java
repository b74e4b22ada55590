package io.github.qcc.domain.enforcement;

import io.github.qcc.domain.text.Quoted;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Common part of the amounts of a case: exact yuan, from zero to 10<sup>15</sup>, with the text that stated them.
 * Decimals are kept as written; trailing zeros do not affect equality and order.
 */
final class Yuan implements Comparable<Yuan> {
    private static final BigDecimal MAX = BigDecimal.TEN.pow(15);
    private static final int MAX_DECIMALS = 4;
    private static final int MAX_DIGITS = 15;

    private final String raw;
    private final BigDecimal value;

    private Yuan(String raw, BigDecimal value) {
        this.raw = raw;
        // 59.6万 has a scale of -3, but must be printed as 596000.
        this.value = value.setScale(Math.max(value.scale(), 0));
    }

    /**
     * Returns the amount that a text states.
     *
     * @throws IllegalArgumentException if it states none; the message states the rule
     */
    static Yuan of(String text) {
        return read(Objects.requireNonNull(text, "text"), rule -> {
                    throw new IllegalArgumentException(Quoted.of(text) + " is not an amount in yuan: " + rule
                            + "; write it like 107610.00, 1,000,000 or 59.6万元, or keep it as text");
                })
                .orElseThrow();
    }

    /** The amount that the text states; empty if the text is null, states nothing, or is not understood. */
    static Optional<Yuan> parse(String text) {
        return text == null ? Optional.empty() : read(text, rule -> {});
    }

    /**
     * An amount in yuan.
     *
     * @throws IllegalArgumentException if it is out of bounds; the message states the rule
     */
    static Yuan ofYuan(BigDecimal yuan) {
        outOfBounds(Objects.requireNonNull(yuan, "yuan")).ifPresent(rule -> {
            throw new IllegalArgumentException(yuan + " is not an amount in yuan: " + rule);
        });
        return new Yuan(yuan.toPlainString(), yuan);
    }

    /** Plain digits within the bounds, as nearly all amounts are. */
    static boolean isUsual(String text) {
        int point = text.indexOf('.');
        return text.length() <= MAX_DIGITS
                && YuanText.isPlain(text)
                && (point < 0 || text.length() - point - 1 <= MAX_DECIMALS);
    }

    private static Optional<Yuan> read(String text, Consumer<String> broken) {
        return YuanText.read(text, broken).flatMap(value -> {
            Optional<String> rule = outOfBounds(value);
            rule.ifPresent(broken);
            return rule.isPresent() ? Optional.empty() : Optional.of(new Yuan(text, value));
        });
    }

    private static Optional<String> outOfBounds(BigDecimal yuan) {
        if (yuan.signum() < 0) {
            return Optional.of("an amount is not negative");
        }
        if (yuan.compareTo(MAX) > 0) {
            return Optional.of("an amount is at most " + MAX.toPlainString());
        }
        if (yuan.scale() > MAX_DECIMALS) {
            return Optional.of("an amount has at most " + MAX_DECIMALS + " decimals");
        }
        return Optional.empty();
    }

    String raw() {
        return raw;
    }

    BigDecimal value() {
        return value;
    }

    @Override
    public int compareTo(Yuan other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Yuan that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return value.stripTrailingZeros().hashCode();
    }

    /** The amount as {@link #parse} reads it. */
    @Override
    public String toString() {
        return value.toPlainString() + "元";
    }
}
