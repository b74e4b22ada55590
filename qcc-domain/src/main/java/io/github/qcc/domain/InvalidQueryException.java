package io.github.qcc.domain;

/**
 * Thrown when the query itself is wrong, so that repeating it cannot help. It was refused before it was sent, or QCC
 * refused it, which may have been charged.
 */
public final class InvalidQueryException extends QccException {
    private static final long serialVersionUID = 1L;
    private static final String TYPE = "INVALID_QUERY";

    InvalidQueryException(Failure failure) {
        super(TYPE, failure);
    }

    @Override
    InvalidQueryException copy(Failure failure) {
        return new InvalidQueryException(failure);
    }

    /**
     * Refuses a query before it is sent, at no cost.
     *
     * @param message what is wrong, by which rule, and the way out
     */
    public InvalidQueryException(String message) {
        super(TYPE, Failure.notSent(message, null));
    }

    @Override
    public boolean isRetryable() {
        return false;
    }
}
