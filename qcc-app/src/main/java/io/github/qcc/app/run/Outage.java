package io.github.qcc.app.run;

import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QccStatus;
import java.time.Duration;
import java.util.Optional;

/** Passing trouble at QCC: all calls pause, longer each time, and in the end the run stops. Thread-safe. */
final class Outage {
    /** Pauses of 1, 2, 4 … 64 seconds: about two minutes in all. */
    private static final int MOST_ROUNDS = 8;

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Timekeeper time;
    private int rounds;
    private long until;
    private String last = "";
    private String before = "";

    Outage(Timekeeper time) {
        this.time = time;
        this.until = time.nanos();
    }

    /** An answer came: the trouble is over. */
    synchronized void answered() {
        rounds = 0;
    }

    /**
     * A call failed; gives the reason to stop, if that was once too often. Calls that left before the pause was over count
     * once. Pauses are timed by a clock that cannot be set.
     *
     * @param askedAt nanoseconds at which the call left
     */
    synchronized Optional<StopReason> failed(long askedAt, QccException error) {
        if (rounds > 0 && askedAt - until < 0) {
            return Optional.empty();
        }
        long noticed = time.nanos();
        if (noticed - until > LONGEST.toNanos()) {
            last = ""; // That was another outage.
        }
        until = noticed + pauseAfter(error).toNanos();
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

    /** Longer each time, or as long as the service asks for. */
    private Duration pauseAfter(QccException error) {
        Duration pause = Duration.ofSeconds(1L << rounds);
        return error.retryAt()
                .map(retryAt -> Duration.between(time.now(), retryAt))
                .filter(asked -> asked.compareTo(pause) > 0 && asked.compareTo(LONGEST) < 0)
                .orElse(pause);
    }

    private static String hint(QccException error) {
        boolean tooMany = error.statusCode().equals(Optional.of(QccStatus.TRAFFIC_ABNORMAL.code()));
        return tooMany ? " (if it stays so, end the run and give a smaller --rate)" : "";
    }

    /** With the failure before, for the adapter's own refusal after many failures says nothing of their reason. */
    private String trouble() {
        return last + (before.isEmpty() ? "" : "; before that: " + before);
    }

    /** How long to wait before the next call; zero without trouble. */
    synchronized Duration remaining() {
        long left = until - time.nanos();
        return rounds == 0 || left < 0 ? Duration.ZERO : Duration.ofNanos(left);
    }

    /** Why calls wait, and until when. */
    synchronized RunProgress.Pause pause() {
        return new RunProgress.Pause(time.now().plus(remaining()), trouble());
    }
}
