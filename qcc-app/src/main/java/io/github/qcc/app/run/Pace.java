package io.github.qcc.app.run;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * Spaces calls evenly, and never lets more than the rate pass in any second. Slots are handed out ahead, so that a thread
 * that oversleeps takes nothing from the others; a slot that was missed is not made up for. Thread-safe.
 */
final class Pace {
    /** Slots are a little wider than the rate allows, so that the second rule hardly ever has to wait. */
    private static final BigDecimal SPACING_NANOS = new BigDecimal("1010000000");

    private static final BigDecimal SECOND_NANOS = new BigDecimal("1000000000");

    private final Timekeeper time;
    private final long spacing;
    private final long window;
    private final long[] departures;
    private long passed;
    private long next;

    Pace(BigDecimal rate, Timekeeper time) {
        this.time = time;
        this.spacing = SPACING_NANOS.divide(rate, 0, RoundingMode.CEILING).longValueExact();
        this.departures = new long[rate.max(BigDecimal.ONE).intValue()];
        this.window = SECOND_NANOS
                .multiply(BigDecimal.valueOf(departures.length))
                .divide(rate, 0, RoundingMode.CEILING)
                .longValueExact();
        this.next = time.nanos();
    }

    /** Waits for the next slot. */
    void await() throws InterruptedException {
        long wait = reserve();
        while (wait > 0) {
            time.pause(Duration.ofNanos(wait));
            wait = depart();
        }
    }

    private synchronized long reserve() {
        long now = time.nanos();
        long slot = Math.max(next, now);
        next = slot + spacing;
        return slot > now ? slot - now : depart();
    }

    /** Leaves, if fewer than the rate have left within the window; else says how long to wait. */
    private synchronized long depart() {
        long now = time.nanos();
        int oldest = (int) (passed % departures.length);
        long free = departures[oldest] + window;
        if (passed >= departures.length && free - now > 0) {
            return free - now;
        }
        departures[oldest] = now;
        passed++;
        return 0;
    }
}
