package io.github.qcc.app.run;

import io.github.qcc.domain.QccException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How long a run pauses after failures that may pass, and after how many of them it ends. Thread-safe. */
final class PauseRule {
    /** Pauses of 1, 2, 4 … 64 seconds: about two minutes in all. */
    private static final int MOST_ROUNDS = 8;

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Clock clock;
    private int rounds;
    private Instant until = Instant.EPOCH;
    private final List<QccException> failures = new ArrayList<>();

    PauseRule(Clock clock) {
        this.clock = clock;
    }

    /** A response came: the failures are over. */
    synchronized void answered() {
        rounds = 0;
    }

    /**
     * A call failed; returns the reason to stop if that was once too often. Calls that began before the last pause was over
     * count once.
     *
     * @param askedAt when the call began
     */
    synchronized Optional<StopReason> failed(Instant askedAt, QccException error) {
        if (rounds > 0 && askedAt.isBefore(until)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        if (Duration.between(until, now).compareTo(LONGEST) > 0) {
            failures.clear(); // That was another outage.
        }
        until = now.plus(pauseAfter(error, now));
        rounds++;
        remember(error);
        return rounds < MOST_ROUNDS
                ? Optional.empty()
                : Optional.of(new StopReason(
                        StopReason.StopCause.OUTAGE,
                        "calls failed " + rounds + " times in a row, with a longer pause each time; last: " + trouble(),
                        Optional.of(error)));
    }

    /** Longer each time, or as long as the service asks for. */
    private Duration pauseAfter(QccException error, Instant now) {
        Duration pause = Duration.ofSeconds(1L << rounds);
        return error.retryAt()
                .map(retryAt -> Duration.between(now, retryAt))
                .filter(asked -> asked.compareTo(pause) > 0 && asked.compareTo(LONGEST) < 0)
                .orElse(pause);
    }

    /** Keeps the failure before the last one too, because an open circuit breaker does not say why it is open. */
    private void remember(QccException error) {
        if (!failures.isEmpty() && failures.get(0).getMessage().equals(error.getMessage())) {
            return;
        }
        failures.add(0, error);
        if (failures.size() > 2) {
            failures.remove(2);
        }
    }

    private String trouble() {
        return failures.stream().map(QccException::getMessage).collect(Collectors.joining("; before that: "))
                + pause().hint().map(Bilingual::en).orElse("");
    }

    /** How long to wait before the next call; zero without a failure. A clock that was set back pauses no longer. */
    synchronized Duration remaining() {
        Duration left = Duration.between(clock.instant(), until);
        return rounds == 0 || left.isNegative() || left.compareTo(LONGEST) > 0 ? Duration.ZERO : left;
    }

    /** Why calls wait, and until when. */
    synchronized RunProgress.Pause pause() {
        return new RunProgress.Pause(until, failures);
    }
}
