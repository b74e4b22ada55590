package io.github.qcc.http.account;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Microseconds since 1970 and durations in microseconds, as shared stores keep them. */
final class Micros {
    static final long SECOND = 1_000_000;

    private Micros() {}

    static long of(Duration duration) {
        return duration.toNanos() / 1000;
    }

    static long of(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    static Instant toInstant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    static Duration toDuration(long micros) {
        return Duration.of(micros, ChronoUnit.MICROS);
    }
}
