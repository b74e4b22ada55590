package io.github.qcc.http.internal.call;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * Our clock, put right by the server's: QCC rejects a signature whose {@code Timespan} is off (107, 115). What the header
 * {@code Date} shows is applied from {@link #APPLIED_FROM} on, below which network and rounding explain it, and never
 * beyond {@link #LARGEST}, where it says more of the server than of us. Thread-safe.
 */
public final class SkewCorrectedClock extends Clock {
    static final Duration APPLIED_FROM = Duration.ofSeconds(30);
    static final Duration LARGEST = Duration.ofDays(1);

    /** The header counts whole seconds, cut off. */
    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

    private final Clock ours;
    private volatile Duration skew;

    /** A clock that takes ours as right until it hears otherwise. */
    public SkewCorrectedClock(Clock ours) {
        this.ours = Objects.requireNonNull(ours, "ours");
    }

    /** The time on our clock, as it is. */
    public Instant base() {
        return ours.instant();
    }

    /**
     * Compares.
     *
     * @param date header {@code Date} of an answer
     * @param sent when its question left, {@linkplain #base() base}
     * @param received when it arrived, likewise
     */
    public void observe(Instant date, Instant sent, Instant received) {
        Instant middle = sent.plus(Duration.between(sent, received).dividedBy(2));
        Duration heard = Duration.between(middle, date.plus(HALF_A_SECOND));
        if (heard.abs().compareTo(LARGEST) <= 0) {
            skew = heard;
        }
    }

    /** How far the server's clock is ahead of ours by the last answer; negative if behind, empty before one said so. */
    public Optional<Duration> skew() {
        return Optional.ofNullable(skew);
    }

    /** What is added to our clock. */
    Duration correction() {
        Duration heard = skew;
        return heard == null || heard.abs().compareTo(APPLIED_FROM) < 0 ? Duration.ZERO : heard;
    }

    /** Whether it has become known that what was signed with an earlier correction was signed for a wrong time. */
    boolean changedSince(Duration earlier) {
        return correction().minus(earlier).abs().compareTo(APPLIED_FROM) >= 0;
    }

    @Override
    public Instant instant() {
        return ours.instant().plus(correction());
    }

    @Override
    public ZoneId getZone() {
        return ours.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("a server's clock has no zone of its own");
    }
}
