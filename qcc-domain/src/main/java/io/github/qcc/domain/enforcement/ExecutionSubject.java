package io.github.qcc.domain.enforcement;

import io.github.qcc.domain.text.TextParser;
import io.github.qcc.domain.value.NotABean;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the creditor claims in this round of enforcement (wire {@code ExecuteSubject} 执行标的); zero is possible.
 *
 * <p>Exact, from zero to 10<sup>15</sup>, in yuan. {@code 107610.00} equals {@code 107610}, and prints as it was
 * written. Immutable.
 */
public final class ExecutionSubject implements Comparable<ExecutionSubject>, NotABean {
    static final TextParser<ExecutionSubject> PARSER = new TextParser<>(ExecutionSubject::parse, Yuan::isUsual);

    private final Yuan amount;

    private ExecutionSubject(Yuan amount) {
        this.amount = amount;
    }

    /**
     * Returns the amount that a text states: digits with or without decimals and thousands separators, ¥ or 人民币 before
     * them, and 元, 万, 万元, 亿 or 亿元 behind them.
     *
     * @throws IllegalArgumentException if the text is not such an amount; the message states the rule
     */
    public static ExecutionSubject of(String text) {
        return new ExecutionSubject(Yuan.of(text));
    }

    /**
     * The amount in a text from the wire. Empty if the text is null, states nothing ({@code —}, 暂无), or is not
     * understood; never zero for any of these.
     */
    public static Optional<ExecutionSubject> parse(String text) {
        return Yuan.parse(text).map(ExecutionSubject::new);
    }

    /**
     * An amount in yuan.
     *
     * @throws IllegalArgumentException if it is negative, above 10<sup>15</sup>, or has more than 4 decimals
     */
    public static ExecutionSubject ofYuan(BigDecimal yuan) {
        return new ExecutionSubject(Yuan.ofYuan(yuan));
    }

    /** The amount in yuan, with its decimals as they were written; {@code 59.6万元} is 596000. */
    public BigDecimal yuan() {
        return amount.value();
    }

    /** The text exactly as read. */
    public String raw() {
        return amount.raw();
    }

    @Override
    public int compareTo(ExecutionSubject other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExecutionSubject that && amount.equals(that.amount);
    }

    @Override
    public int hashCode() {
        return amount.hashCode();
    }

    /** The amount as {@link #parse} reads it: {@code 562781元}. */
    @Override
    public String toString() {
        return amount.toString();
    }
}
