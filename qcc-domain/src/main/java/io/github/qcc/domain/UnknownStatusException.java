package io.github.qcc.domain;

/**
 * Thrown when QCC responds with a status that no document lists. It has the code and the order number; whether the
 * request was charged is not known. Nothing is known about the company.
 */
public final class UnknownStatusException extends QccException {
    private static final long serialVersionUID = 1L;

    UnknownStatusException(Failure failure) {
        super("UNKNOWN_STATUS", failure);
    }

    @Override
    UnknownStatusException copy(Failure failure) {
        return new UnknownStatusException(failure);
    }

    @Override
    public boolean isRetryable() {
        return false;
    }
}
