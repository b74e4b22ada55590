package io.github.qcc.domain;

/**
 * QCC refuses this one interface to this account: not purchased, not opened, disabled, retired. The other interface
 * may still answer. Nothing is known about the company.
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
