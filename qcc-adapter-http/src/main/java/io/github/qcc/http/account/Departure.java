package io.github.qcc.http.account;

import java.time.Duration;
import java.util.Objects;

/** Answer to {@link AccountState#leave}. */
public sealed interface Departure {
    /**
     * The departure belongs to the caller.
     *
     * @param delay time from the answer to the departure; negative if it is already late
     */
    record Rest(Duration delay) implements Departure {
        public Rest {
            Objects.requireNonNull(delay, "delay");
        }
    }

    /** The departure is lost: nothing may be sent. */
    record Void() implements Departure {}
}
