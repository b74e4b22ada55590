package io.github.qcc.http.internal.call;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Elapsed time, and waits that are measured in it. Tests replace it with virtual time. */
public interface Ticker {
    /** Below this, parking a thread takes longer than the wait. */
    long SHORTEST_PARK = Duration.ofNanos(100_000).toNanos();

    /** Time of this machine. */
    static Ticker system() {
        return new Ticker() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public boolean await(CountDownLatch end, long nanos) throws InterruptedException {
                if (nanos >= SHORTEST_PARK) {
                    return end.await(nanos, TimeUnit.NANOSECONDS);
                }
                long due = System.nanoTime() + nanos;
                while (System.nanoTime() - due < 0) {
                    Thread.onSpinWait();
                }
                return end.getCount() == 0;
            }
        };
    }

    /** Nanoseconds since some moment; they never go back. */
    long nanos();

    /**
     * Waits.
     *
     * @param end latch that ends the wait early
     * @return whether the latch ended it
     */
    boolean await(CountDownLatch end, long nanos) throws InterruptedException;
}
