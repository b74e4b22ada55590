package io.github.qcc.http.call;

import io.github.qcc.http.account.BudgetLimit;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Named budget: the account state remembers what was spent under the name, and a call that does not fit is not sent.
 * Immutable.
 */
public final class Budget {
    private static final int FEN_SCALE = 2;

    private final String name;
    private final OptionalLong maxCalls;
    private final Optional<BigDecimal> maxCost;
    private final BudgetLimit limit;

    private Budget(String name, OptionalLong maxCalls, Optional<BigDecimal> maxCost) {
        this.name = name;
        this.maxCalls = maxCalls;
        this.maxCost = maxCost;
        limit = new BudgetLimit(
                name,
                maxCalls,
                maxCost.map(yuan -> OptionalLong.of(fen("maxCost", yuan))).orElseGet(OptionalLong::empty));
    }

    /**
     * A budget without limits, which only counts.
     *
     * @param name 1 to 64 letters, digits, {@code .}, {@code _} and {@code -}
     */
    public static Budget named(String name) {
        return new Budget(name, OptionalLong.empty(), Optional.empty());
    }

    /** This budget with a limit of calls that are, or may have been, charged. */
    public Budget maxCalls(long calls) {
        return new Budget(name, OptionalLong.of(calls), maxCost);
    }

    /** This budget with a limit in yuan of what such calls cost, in whole fen; it needs a price for each endpoint. */
    public Budget maxCost(BigDecimal yuan) {
        return new Budget(name, maxCalls, Optional.of(yuan));
    }

    /** The name under which spending is remembered. */
    public String name() {
        return name;
    }

    /** Most calls that are, or may have been, charged; empty for no limit. */
    public OptionalLong maxCalls() {
        return maxCalls;
    }

    /** Most yuan that such calls cost; empty for no limit. */
    public Optional<BigDecimal> maxCost() {
        return maxCost;
    }

    /** This budget as the account state takes it, in fen. */
    public BudgetLimit limit() {
        return limit;
    }

    /** Yuan as whole fen. */
    static long fen(String setting, BigDecimal yuan) {
        Objects.requireNonNull(yuan, setting);
        try {
            return yuan.movePointRight(FEN_SCALE).longValueExact();
        } catch (ArithmeticException inexact) {
            throw new IllegalArgumentException(
                    setting + " must be in yuan with at most two decimal places but was " + yuan.toPlainString()
                            + ": budgets count whole fen",
                    inexact);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Budget that && limit.equals(that.limit);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return "Budget[" + name + ", maxCalls=" + (maxCalls.isPresent() ? maxCalls.getAsLong() : "unlimited")
                + ", maxCost=" + maxCost.map(BigDecimal::toPlainString).orElse("unlimited") + "]";
    }
}
