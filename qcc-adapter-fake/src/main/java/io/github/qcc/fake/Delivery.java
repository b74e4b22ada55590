package io.github.qcc.fake;

import java.time.Duration;
import java.util.Objects;

/**
 * How a response travels.
 *
 * @param manner what happens to it on the way
 * @param pause how long {@link Manner#SLOW} waits before the response, and {@link Manner#DRIP} before each byte;
 *     otherwise zero
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

    /** What happens to a response on the way, and what a caller in memory sees of it. */
    public enum Manner {
        /** At once and whole. */
        PROMPT,
        /** Whole, after a pause. In memory nothing waits; the response is dated later by the pause. */
        SLOW,
        /** Byte by byte, longer than any caller should wait. In memory: no response. */
        DRIP,
        /** The connection stays open and silent. In memory: no response. */
        TIMEOUT,
        /** The connection is reset after the request was read. In memory: no response. */
        RESET,
        /** Body and connection end before the {@code Status}. In memory: unreadable. */
        TRUNCATED,
        /** An HTML page with HTTP status 200. In memory: unreadable. */
        HTML_PAGE,
        /**
         * Numbers as strings, strings as numbers, null for empty. In memory nothing differs, because readers must
         * accept it.
         */
        WRONG_TYPES,
        /** The page after the one that was requested. In memory: unreadable, but charged. */
        WRONG_PAGE
    }
}
