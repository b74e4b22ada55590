package io.github.qcc.app.run;

import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QccStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Passing trouble at QCC: all calls pause, longer each time, and in the end the run stops. Thread-safe. */
final class Outage {
    /** Pauses of 1, 2, 4 … 64 seconds: about two minutes in all. */
    private static final int MOST_ROUNDS = 8;

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Timekeeper time;
    private int rounds;
    private Instant until = Instant.MIN;
    private String last = "";
    private String before = "";

    Outage(Timekeeper time) {
        this.time = time;
    }

    /** An answer came: the trouble is over. */
    synchronized void answered() {
        rounds = 0;
    }

    /** A call failed; gives the reason to stop, if that was once too often. Calls that left before the pause was over count once. */
    synchronized Optional<StopReason> failed(Instant askedAt, QccException error) {
        if (rounds > 0 && askedAt.isBefore(until)) {
            return Optional.empty();
        }
        Instant noticed = time.now();
        if (until.plus(LONGEST).isBefore(noticed)) {
            last = ""; // That was another outage.
        }
        Instant pause = noticed.plus(Duration.ofSeconds(1L << rounds));
        Instant latest = noticed.plus(LONGEST);
        until = error.retryAt().filter(pause::isBefore).filter(latest::isAfter).orElse(pause);
        rounds++;
        String said = error.getMessage() + hint(error);
        if (!said.equals(last)) {
            before = last;
            last = said;
        }
        return rounds < MOST_ROUNDS
                ? Optional.empty()
                : Optional.of(new StopReason(
                        StopReason.Cause.OUTAGE,
                        "calls failed " + rounds + " times in a row, with a longer pause each time; last: " + trouble(),
                        Optional.of(error)));
    }

    private static String hint(QccException error) {
        boolean tooMany = error.statusCode().equals(Optional.of(QccStatus.TRAFFIC_ABNORMAL.code()));
        return tooMany ? " (if it stays so, end the run and give a smaller --rate)" : "";
    }

    /** With the failure before, for the adapter's own refusal after many failures says nothing of their reason. */
    private String trouble() {
        return last + (before.isEmpty() ? "" : "; before that: " + before);
    }

    /** How long to wait before the next call; zero where there is no trouble. */
    synchronized Duration remaining() {
        Duration remaining = Duration.between(time.now(), until);
        return rounds == 0 || remaining.isNegative() ? Duration.ZERO : remaining;
    }

    /** Why calls wait, and until when. */
    synchronized RunProgress.Pause pause() {
        return new RunProgress.Pause(until, trouble());
    }
}
