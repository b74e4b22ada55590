package io.github.qcc.http.call;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How time passes: what waits are measured in and how they are waited for. Internal; tests let it pass at once. */
public interface Timeline {
    /** Time as this machine lives through it. */
    static Timeline real() {
        return new Timeline() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public boolean await(CountDownLatch end, Duration longest) throws InterruptedException {
                return end.await(longest.toNanos(), TimeUnit.NANOSECONDS);
            }
        };
    }

    /** Nanoseconds since some instant; never goes back. */
    long nanos();

    /**
     * Lets time pass.
     *
     * @param end what ends the wait early
     * @return whether the end came first
     */
    boolean await(CountDownLatch end, Duration longest) throws InterruptedException;
}
