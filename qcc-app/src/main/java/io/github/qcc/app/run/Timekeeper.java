package io.github.qcc.app.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The time and the passing of it, so that a test runs an hour in no time. Thread-safe. */
public interface Timekeeper {
    /** What time it is. */
    Instant now();

    /** Nanoseconds since some moment, never going back. */
    long nanos();

    /** Waits. */
    void pause(Duration time) throws InterruptedException;

    /** The time of the machine, with the wall clock given. */
    static Timekeeper of(Clock clock) {
        Objects.requireNonNull(clock, "clock");
        return new Timekeeper() {
            @Override
            public Instant now() {
                return clock.instant();
            }

            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void pause(Duration time) throws InterruptedException {
                TimeUnit.NANOSECONDS.sleep(time.toNanos());
            }
        };
    }
}
