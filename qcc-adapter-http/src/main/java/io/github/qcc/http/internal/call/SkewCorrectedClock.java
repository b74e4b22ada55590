package io.github.qcc.http.internal.call;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * Our clock, corrected by the server's: QCC rejects a signature whose {@code Timespan} is off (107, 115). The difference that
 * the header {@code Date} shows is applied from {@link #APPLIED_FROM} on, because network and rounding explain less, and
 * ignored beyond {@link #LARGEST}, because the server's clock is wrong then. Thread-safe.
 */
public final class SkewCorrectedClock extends Clock {
    static final Duration APPLIED_FROM = Duration.ofSeconds(30);
    static final Duration LARGEST = Duration.ofDays(1);

    /** The header counts whole seconds, rounded down. */
    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

    private final Clock ours;
    private volatile Duration skew;

    /** A clock that equals ours until a response shows a difference. */
    public SkewCorrectedClock(Clock ours) {
        this.ours = Objects.requireNonNull(ours, "ours");
    }

    /** Our clock without the correction. */
    public Instant base() {
        return ours.instant();
    }

    /**
     * Compares our clock with a response.
     *
     * @param date header {@code Date} of a response
     * @param sent when its request was sent, by {@link #base()}
     * @param received when it was received, by {@link #base()}
     */
    public void observe(Instant date, Instant sent, Instant received) {
        Instant middle = sent.plus(Duration.between(sent, received).dividedBy(2));
        Duration heard = Duration.between(middle, date.plus(HALF_A_SECOND));
        if (heard.abs().compareTo(LARGEST) <= 0) {
            skew = heard;
        }
    }

    /** How far the server's clock is ahead of ours by the last response; negative if behind, empty before the first. */
    public Optional<Duration> skew() {
        return Optional.ofNullable(skew);
    }

    /** What is added to our clock. */
    Duration correction() {
        Duration heard = skew;
        return heard == null || heard.abs().compareTo(APPLIED_FROM) < 0 ? Duration.ZERO : heard;
    }

    /** Whether the correction has changed so much since an earlier one that a signature of that time was wrong. */
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
