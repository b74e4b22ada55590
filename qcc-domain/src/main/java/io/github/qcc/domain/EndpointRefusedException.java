package io.github.qcc.domain;

/**
 * Thrown when QCC refuses this interface to the account: it is not purchased, not opened, disabled or retired. The
 * other interface may still work. Nothing is known about the company.
 */
public final class EndpointRefusedException extends QccException {
    private static final long serialVersionUID = 1L;

    EndpointRefusedException(Failure failure) {
        super("ENDPOINT_REFUSED", failure);
    }

    @Override
    EndpointRefusedException copy(Failure failure) {
        return new EndpointRefusedException(failure);
    }

    @Override
    public boolean isRetryable() {
        return false;
    }
}
