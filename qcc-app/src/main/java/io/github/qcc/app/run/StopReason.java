package io.github.qcc.app.run;

import io.github.qcc.domain.QccException;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a run ended before its list did.
 *
 * @param cause what kind of reason
 * @param sentence the reason in words, with the way out if it has one of its own
 * @param error the error behind it, if it has one
 */
public record StopReason(StopCause cause, String sentence, Optional<QccException> error) {
    /** Kinds of reasons. */
    public enum StopCause {
        /** A person wants it to end. */
        INTERRUPTED,
        /** The next call does not fit the budget. */
        BUDGET,
        /** QCC refuses the account, or an interface. */
        REFUSED,
        /** QCC does not answer, again and again. */
        OUTAGE,
        /** What is asked could not be kept. */
        DISK
    }

    public StopReason {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(error, "error");
    }

    static StopReason of(StopCause cause, String sentence) {
        return new StopReason(cause, sentence, Optional.empty());
    }
}
