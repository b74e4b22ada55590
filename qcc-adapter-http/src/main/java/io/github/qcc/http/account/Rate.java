package io.github.qcc.http.account;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;

/**
 * Calls a second, as a decimal with at most six places, such as 5, 5.5 or 0.05.
 *
 * @param millionths calls in a million seconds
 */
public record Rate(long millionths) implements Comparable<Rate> {
    private static final int SCALE = 6;
    private static final long ONE = 1_000_000;
    static final long LEAST = ONE / 1000;
    private static final long MOST = 100_000 * ONE;
    private static final long NANOS_A_SECOND = 1_000_000_000;

    public Rate {
        if (millionths < LEAST || millionths > MOST) {
            throw new IllegalArgumentException(
                    "rate must be 0.001 to 100000 calls a second but was " + text(millionths));
        }
    }

    /**
     * Rate in calls a second.
     *
     * @throws IllegalArgumentException if it is not 0.001 to 100000 or has more than six decimal places
     */
    public static Rate perSecond(BigDecimal calls) {
        Objects.requireNonNull(calls, "calls");
        try {
            return new Rate(calls.movePointRight(SCALE).longValueExact());
        } catch (ArithmeticException inexact) {
            throw new IllegalArgumentException(
                    "rate must be 0.001 to 100000 calls a second with at most six decimal places but was " + calls,
                    inexact);
        }
    }

    /** Rate in whole calls a second. */
    public static Rate perSecond(int calls) {
        return new Rate(calls * ONE);
    }

    /** Calls a second. */
    public BigDecimal perSecond() {
        return BigDecimal.valueOf(millionths, SCALE);
    }

    /** Time between two departures, {@code (1 s + jitter) / rate}, rounded up to a microsecond. */
    public Duration period(Duration jitter) {
        long span = Math.multiplyExact(NANOS_A_SECOND + jitter.toNanos(), 1000L);
        long micros = -Math.floorDiv(-span, millionths);
        return Duration.ofNanos(Math.multiplyExact(micros, 1000L));
    }

    private static String text(long millionths) {
        return BigDecimal.valueOf(millionths, SCALE).stripTrailingZeros().toPlainString();
    }

    @Override
    public int compareTo(Rate other) {
        return Long.compare(millionths, other.millionths);
    }

    /** Calls a second, such as {@code 5.5}. */
    @Override
    public String toString() {
        return text(millionths);
    }
}
