package io.github.qcc.http.account;

import java.time.Duration;

/** Times that every implementation derives from the period between departures, in nanoseconds. */
final class Waits {
    private static final long LEAST_HORIZON = Duration.ofSeconds(2).toNanos();
    private static final long SHORTEST = Duration.ofMillis(20).toNanos();
    private static final long LONGEST = Duration.ofMillis(500).toNanos();

    private Waits() {}

    /** How far ahead departures are reserved: what a dead process has reserved is lost, so it must not be much. */
    static long horizon(long period) {
        return Math.max(LEAST_HORIZON, 2 * period);
    }

    /** When to ask again for a place among the concurrent calls. */
    static Duration untilPlace(long period) {
        return Duration.ofNanos(Math.min(LONGEST, Math.max(SHORTEST, period / 2)));
    }
}
