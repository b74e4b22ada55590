package io.github.qcc.domain;

/**
 * States that a check was not made, because it does not take this kind of search key. Nothing was sent, so nothing is
 * known; it does not mean that there is no record.
 */
public final class NotAskedException extends QccException {
    private static final long serialVersionUID = 1L;

    /** Stable name of the kind of failure. */
    public static final String TYPE = "NOT_ASKED";

    /**
     * States that a check was not made, at no cost.
     *
     * @param message why, and the way out
     */
    public NotAskedException(String message) {
        this(Failure.notSent(message, null));
    }

    private NotAskedException(Failure failure) {
        super(TYPE, failure);
    }

    @Override
    NotAskedException copy(Failure failure) {
        return new NotAskedException(failure);
    }

    @Override
    public boolean isRetryable() {
        return false;
    }
}
