package io.github.qcc.app.batch.ask;

import io.github.qcc.domain.QccException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Passing trouble at QCC: all calls pause, longer each time, and in the end the run stops. Thread-safe. */
final class Outage {
    /** Pauses of 1, 2, 4 … 64 seconds: about two minutes in all. */
    private static final int MOST_ROUNDS = 8;

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private final Timekeeper time;
    private int rounds;
    private Instant until = Instant.MIN;

    Outage(Timekeeper time) {
        this.time = time;
    }

    /** An answer came: the trouble is over. */
    synchronized void answered() {
        rounds = 0;
    }

    /** A call failed; gives the reason to stop, if that was once too often. Calls that left before the pause was over count once. */
    synchronized Optional<Stop> failed(Instant askedAt, QccException error) {
        if (rounds > 0 && askedAt.isBefore(until)) {
            return Optional.empty();
        }
        Instant noticed = time.now();
        Instant pause = noticed.plus(Duration.ofSeconds(1L << rounds));
        Instant latest = noticed.plus(LONGEST);
        until = error.retryAt().filter(pause::isBefore).filter(latest::isAfter).orElse(pause);
        rounds++;
        return rounds < MOST_ROUNDS
                ? Optional.empty()
                : Optional.of(new Stop(
                        Stop.Cause.OUTAGE,
                        "QCC has not answered " + rounds + " times in a row; last: " + error.getMessage(),
                        Optional.of(error)));
    }

    /** How long to wait before the next call; zero where there is no trouble. */
    synchronized Duration remaining() {
        Duration remaining = Duration.between(time.now(), until);
        return rounds == 0 || remaining.isNegative() ? Duration.ZERO : remaining;
    }

    /** Why calls wait. */
    synchronized String reason() {
        return "service unavailable, asks again at " + CLOCK.format(until) + " Asia/Shanghai";
    }
}
