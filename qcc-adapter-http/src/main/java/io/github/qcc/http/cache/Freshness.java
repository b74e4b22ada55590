package io.github.qcc.http.cache;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * How old a cached response may be. The caller decides, not the store.
 *
 * @param maxAge most age of a response with records; zero to use no cached response
 * @param noRecordMaxAge most age of a response without records; it ages worst, because a company that was clean may be so no
 *     longer
 * @param staleIfError most age of a response that is used because QCC cannot be called now; zero for none
 */
public record Freshness(Duration maxAge, Duration noRecordMaxAge, Duration staleIfError) {
    private static final Freshness NONE = new Freshness(Duration.ZERO, Duration.ZERO, Duration.ZERO);

    public Freshness {
        requireNotNegative("maxAge", maxAge);
        requireNotNegative("noRecordMaxAge", noRecordMaxAge);
        requireNotNegative("staleIfError", staleIfError);
        if (noRecordMaxAge.compareTo(maxAge) > 0) {
            throw new IllegalArgumentException("noRecordMaxAge must be at most maxAge " + maxAge + " but was "
                    + noRecordMaxAge + ": \"no record\" ages worst");
        }
    }

    private static void requireNotNegative(String name, Duration age) {
        if (Objects.requireNonNull(age, name).isNegative()) {
            throw new IllegalArgumentException(name + " must not be negative but was " + age);
        }
    }

    /** Uses no cached response. */
    public static Freshness none() {
        return NONE;
    }

    /** Uses responses up to an age, with and without records alike, and none beyond it. */
    public static Freshness maxAge(Duration age) {
        return new Freshness(age, age, Duration.ZERO);
    }

    /** This freshness with a shorter age for responses without records. */
    public Freshness noRecordMaxAge(Duration age) {
        return new Freshness(maxAge, age, staleIfError);
    }

    /** This freshness, which also uses a response up to an age if QCC cannot be called now. */
    public Freshness staleIfError(Duration age) {
        return new Freshness(maxAge, noRecordMaxAge, age);
    }

    /** Whether a cached response may be used at all. */
    public boolean usesCache() {
        return !maxAge.isZero() || !staleIfError.isZero();
    }

    /** Whether a response may be used instead of a call. */
    public boolean isFresh(Instant receivedAt, boolean isNoRecord, Instant now) {
        return isWithin(isNoRecord ? noRecordMaxAge : maxAge, receivedAt, now);
    }

    /** Whether a response may be used because QCC cannot be called now. */
    public boolean isUsableOnError(Instant receivedAt, boolean isNoRecord, Instant now) {
        return isWithin(staleIfError, receivedAt, now) || isFresh(receivedAt, isNoRecord, now);
    }

    private static boolean isWithin(Duration age, Instant receivedAt, Instant now) {
        return !age.isZero() && !receivedAt.plus(age).isBefore(now);
    }
}
