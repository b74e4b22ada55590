package io.github.qcc.fake;

import java.time.Duration;
import java.util.Objects;

/**
 * How an answer travels.
 *
 * @param manner what becomes of it on the way
 * @param pause how long {@link Manner#SLOW} waits before the answer, and {@link Manner#DRIP} before each byte; else zero
 */
public record Delivery(Manner manner, Duration pause) {
    /** At once and whole. */
    public static final Delivery PROMPT = of(Manner.PROMPT);

    public Delivery {
        Objects.requireNonNull(manner, "manner");
        if (pause.isNegative()) {
            throw new IllegalArgumentException("a pause must not be negative but was " + pause);
        }
    }

    static Delivery of(Manner manner) {
        return new Delivery(manner, Duration.ZERO);
    }

    /** What becomes of an answer on the way, and what a caller in memory sees of it. */
    public enum Manner {
        /** At once and whole. */
        PROMPT,
        /** Whole, after a pause. In memory nothing waits: the answer is dated later by the pause. */
        SLOW,
        /** Byte by byte, longer than any caller should wait: in memory, no answer. */
        DRIP,
        /** The connection stays open and silent: in memory, no answer. */
        TIMEOUT,
        /** The connection is reset once the request was read: in memory, no answer. */
        RESET,
        /** The body ends before its {@code Status}, the connection with it: in memory, unreadable. */
        TRUNCATED,
        /** A page in HTML with HTTP status 200: in memory, unreadable. */
        HTML_PAGE,
        /** Numbers as strings, strings as numbers, null for empty: in memory as if nothing were wrong, for readers must cope. */
        WRONG_TYPES,
        /** The page after the one that was asked for: in memory, unreadable though charged. */
        WRONG_PAGE
    }
}
