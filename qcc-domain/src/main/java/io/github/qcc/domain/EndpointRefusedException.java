package io.github.qcc.domain;

/**
 * QCC refuses this one interface to this account: not purchased, not opened, disabled, retired. The other interface
 * may still answer. Nothing is known about the company.
 */
public final class EndpointRefusedException extends QccException {
    private static final long serialVersionUID = 1L;

    EndpointRefusedException(Statement statement) {
        super("ENDPOINT_REFUSED", statement);
    }

    @Override
    public boolean isRetryable() {
        return false;
    }
}
