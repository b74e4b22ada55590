package io.github.qcc.domain;

/**
 * QCC refuses this one interface to this account: not purchased, not opened, disabled, retired. The other interface
 * may still answer. Nothing is known about the company.
 */
public final class EndpointRefusedException extends QccException {
    private static final long serialVersionUID = 1L;

    EndpointRefusedException(Refusal refusal) {
        super("ENDPOINT_REFUSED", refusal, null);
    }

    @Override
    public boolean isRetryable() {
        return false;
    }
}
