package io.github.qcc.http.account;

import java.util.Objects;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * A named budget and what it may spend. The limits come with each request, so a budget can be raised and lowered at any
 * time; the state remembers what was spent under the name.
 *
 * @param name 1 to 64 letters, digits, {@code .}, {@code _} and {@code -}
 * @param maxCalls most calls that are, or may have been, charged; empty for no limit
 * @param maxFen most fen (1/100 yuan) that such calls cost; empty for no limit
 */
public record BudgetLimit(String name, OptionalLong maxCalls, OptionalLong maxFen) {
    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    public BudgetLimit {
        Objects.requireNonNull(name, "name");
        if (!VALID.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "budget name must have 1 to 64 letters, digits, '.', '_' and '-' but was '" + name + "'");
        }
        requireNotNegative("maxCalls", maxCalls);
        requireNotNegative("maxFen", maxFen);
    }

    private static void requireNotNegative(String name, OptionalLong limit) {
        limit.ifPresent(value -> {
            if (value < 0) {
                throw new IllegalArgumentException(name + " must be 0 or more but was " + value);
            }
        });
    }

    /** Whether the budget has room for one more call at a price, in fen, beside what is already booked. */
    boolean allows(long calls, long fen, long price) {
        return (maxCalls.isEmpty() || calls < maxCalls.getAsLong())
                && (maxFen.isEmpty() || fen + price <= maxFen.getAsLong());
    }
}
