package io.github.qcc.http.call;

import io.github.qcc.domain.ServiceUnavailableException;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

/**
 * Lets attempts leave one by one, so that no second of any clock sees more than the rate. Resilience4j gives the permits, one
 * a cycle, for a cycle of a second would let through twice the rate around its edge. The wait is ours, because its own does
 * not end on interrupt (its issue 2336).
 *
 * <p>A permit that is used late, while the next ones are not, would still crowd a second. So each departure is kept, and none
 * follows the one that is as many places before it as the rate within less than a second.
 */
final class Pace {
    /** A second, and a little for what left evenly and arrives less so. */
    private static final long SECOND = Duration.ofMillis(1012).toNanos();

    private final Timeline timeline;
    private final RateLimiter limiter;
    private final long period;
    private final long[] departures;
    private int place;
    private long last;

    Pace(int permitsPerSecond, Duration longestWait, Timeline timeline) {
        this.timeline = timeline;
        period = SECOND / permitsPerSecond;
        limiter = RateLimiter.of(
                "qcc",
                RateLimiterConfig.custom()
                        .limitForPeriod(1)
                        .limitRefreshPeriod(Duration.ofNanos(period))
                        .timeoutDuration(longestWait)
                        .build(),
                Map.of(),
                timeline::nanos);
        departures = new long[permitsPerSecond];
        Arrays.fill(departures, timeline.nanos() - SECOND);
        last = timeline.nanos() - period;
    }

    /** For meters. */
    RateLimiter limiter() {
        return limiter;
    }

    /** A permit, whose departure may be noted. */
    final class Permit {
        private final int place;
        private final long planned;

        private Permit(int place, long planned) {
            this.place = place;
            this.planned = planned;
        }

        /** It is being used now. */
        void leave() {
            synchronized (Pace.this) {
                // Unless a later permit has the place already.
                if (departures[place] == planned) {
                    departures[place] = Math.max(planned, timeline.nanos());
                }
            }
        }
    }

    /** Waits for a permit; one that is given up is lost. */
    Permit await(Operation operation) {
        Permit permit = reserve(operation.remaining().toNanos());
        long wait = permit.planned - timeline.nanos();
        if (wait > 0) {
            operation.await(Duration.ofNanos(wait), "waiting for a permit");
        }
        return permit;
    }

    private synchronized Permit reserve(long longest) {
        long now = timeline.nanos();
        // A cycle's permit may be taken at its end, and the next one's at its beginning: they leave a period apart.
        long free = Math.max(departures[place] + SECOND, last + period) - now;
        // Asked last, for a permit of its is taken by asking.
        long permit = free > longest ? -1 : limiter.reservePermission();
        long wait = Math.max(free, permit);
        if (permit < 0 || wait > longest) {
            throw ServiceUnavailableException.notSent(
                    "Not asked: the queue for permits is longer than the operation's time; nothing was sent:"
                            + " ask less at once, or set a higher rate or a longer operation timeout",
                    null);
        }
        last = now + Math.max(0, wait);
        departures[place] = last;
        Permit reserved = new Permit(place, last);
        place = (place + 1) % departures.length;
        return reserved;
    }
}
