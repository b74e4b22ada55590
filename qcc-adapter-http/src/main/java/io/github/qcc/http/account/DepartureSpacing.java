package io.github.qcc.http.account;

import java.time.Duration;
import java.util.Objects;

/**
 * Allowances that keep departures from crowding a second. See {@link AccountState} for the proof.
 *
 * @param jitter {@code g}, added to each second: departures are {@code (1 s + g) / rate} apart. It must exceed the lateness
 *     by as much as the way to QCC varies, and costs {@code g / (1 s + g)} of the rate
 * @param lateness {@code L}: a departure that is more than this late is not used
 */
public record DepartureSpacing(Duration jitter, Duration lateness) {
    // Before the constants, whose constructor reads it.
    private static final Duration MOST = Duration.ofSeconds(1);

    /** g = 12 ms and L = 5 ms, for a state in the memory of the process that sends. */
    public static final DepartureSpacing IN_PROCESS = new DepartureSpacing(Duration.ofMillis(12), Duration.ofMillis(5));

    /** g = 50 ms and L = 15 ms, for a store over the network. It leaves 35 ms for the variation of the way. */
    public static final DepartureSpacing SHARED = new DepartureSpacing(Duration.ofMillis(50), Duration.ofMillis(15));

    public DepartureSpacing {
        Objects.requireNonNull(jitter, "jitter");
        Objects.requireNonNull(lateness, "lateness");
        if (lateness.isNegative() || lateness.isZero()) {
            throw new IllegalArgumentException("lateness must be positive but was " + lateness);
        }
        if (jitter.compareTo(lateness) <= 0 || jitter.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "jitter must be more than the lateness " + lateness + " and at most " + MOST + " but was " + jitter
                            + ": it has to cover the lateness and the variation of the way to QCC");
        }
    }
}
