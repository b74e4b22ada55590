package io.github.qcc.http.internal.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Microseconds since 1970 and durations in microseconds, as shared stores keep them. */
public final class Micros {
    public static final long SECOND = 1_000_000;

    private Micros() {}

    public static long of(Duration duration) {
        return duration.toNanos() / 1000;
    }

    public static long of(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    public static Instant toInstant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    public static Duration toDuration(long micros) {
        return Duration.of(micros, ChronoUnit.MICROS);
    }
}
