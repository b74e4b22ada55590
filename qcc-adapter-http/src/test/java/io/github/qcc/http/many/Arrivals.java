package io.github.qcc.http.many;

import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * When requests arrived.
 *
 * @param nanos moments in order, in nanoseconds
 */
record Arrivals(List<Long> nanos) {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    /** Most arrivals in any sliding second. */
    int worstSecond() {
        int worst = 0;
        int first = 0;
        for (int last = 0; last < nanos.size(); last++) {
            while (nanos.get(last) - nanos.get(first) >= SECOND) {
                first++;
            }
            worst = Math.max(worst, last - first + 1);
        }
        return worst;
    }

    /** Share of a rate that was used in some seconds after a moment, in per cent. */
    double share(int rate, long from, int seconds) {
        long end = from + seconds * SECOND;
        long count = nanos.stream().filter(at -> at >= from && at < end).count();
        return 100.0 * count / (rate * (double) seconds);
    }

    /** Longest time without an arrival in some seconds after a moment, in milliseconds. */
    long longestSilence(long from, double seconds) {
        long end = from + (long) (seconds * SECOND);
        long last = from;
        long longest = 0;
        for (long at : nanos) {
            if (at >= from && at <= end) {
                longest = Math.max(longest, at - last);
                last = at;
            }
        }
        return TimeUnit.NANOSECONDS.toMillis(Math.max(longest, end - last));
    }

    /** Milliseconds from a moment to the next arrival; -1 if there is none. */
    long firstAfter(long moment) {
        return nanos.stream()
                .filter(at -> at >= moment)
                .findFirst()
                .map(at -> TimeUnit.NANOSECONDS.toMillis(at - moment))
                .orElse(-1L);
    }
}
