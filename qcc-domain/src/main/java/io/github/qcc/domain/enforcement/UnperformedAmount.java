package io.github.qcc.domain.enforcement;

import io.github.qcc.domain.text.TextParser;
import io.github.qcc.domain.value.NotABean;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What the debtor has not paid when the round ends (wire {@code UnperformedAmt} 未履行金额). Zero is a real zero; with
 * interest for delay it may exceed the claim.
 *
 * <p>Exact, from zero to 10<sup>15</sup>, in yuan. {@code 107610.00} equals {@code 107610}, and prints as it was
 * written. Immutable.
 */
public final class UnperformedAmount implements Comparable<UnperformedAmount>, NotABean {
    /** Decimals of a {@linkplain #ratioTo ratio}. */
    public static final int RATIO_SCALE = 4;

    static final TextParser<UnperformedAmount> PARSER = new TextParser<>(UnperformedAmount::parse, Yuan::isUsual);

    private final Yuan amount;

    private UnperformedAmount(Yuan amount) {
        this.amount = amount;
    }

    /**
     * Returns the amount that a text states: digits with or without decimals and thousands separators, ¥ or 人民币 before
     * them, and 元, 万, 万元, 亿 or 亿元 behind them.
     *
     * @throws IllegalArgumentException if the text is not such an amount; the message states the rule
     */
    public static UnperformedAmount of(String text) {
        return new UnperformedAmount(Yuan.of(text));
    }

    /**
     * The amount in a text from the wire. Empty if the text is null, states nothing ({@code —}, 暂无), or is not
     * understood; never zero for any of these.
     */
    public static Optional<UnperformedAmount> parse(String text) {
        return Yuan.parse(text).map(UnperformedAmount::new);
    }

    /**
     * An amount in yuan.
     *
     * @throws IllegalArgumentException if it is negative, above 10<sup>15</sup>, or has more than 4 decimals
     */
    public static UnperformedAmount ofYuan(BigDecimal yuan) {
        return new UnperformedAmount(Yuan.ofYuan(yuan));
    }

    /** The amount in yuan, with its decimals as they were written; {@code 59.6万元} is 596000. */
    public BigDecimal yuan() {
        return amount.value();
    }

    /** The text exactly as read. */
    public String raw() {
        return amount.raw();
    }

    /**
     * Unpaid part of the claim, to {@value #RATIO_SCALE} decimals, rounded half up: 0.5628 for 562781 of 1000000. Above
     * 1 if interest exceeds the paid part of the claim; empty if the claim is zero.
     */
    public Optional<BigDecimal> ratioTo(ExecutionSubject claim) {
        return claim.yuan().signum() == 0
                ? Optional.empty()
                : Optional.of(yuan().divide(claim.yuan(), RATIO_SCALE, RoundingMode.HALF_UP));
    }

    @Override
    public int compareTo(UnperformedAmount other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnperformedAmount that && amount.equals(that.amount);
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
