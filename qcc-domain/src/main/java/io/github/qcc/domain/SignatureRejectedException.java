package io.github.qcc.domain;

/**
 * Thrown when QCC rejects the signature or the calling address (107, 115): the key or secret key is wrong, the clock is
 * wrong, or QCC does not admit the address. Repeated errors lock the account. Nothing is known about the company.
 */
public final class SignatureRejectedException extends QccException {
    private static final long serialVersionUID = 1L;

    SignatureRejectedException(Failure failure) {
        super("SIGNATURE_REJECTED", failure);
    }

    @Override
    SignatureRejectedException copy(Failure failure) {
        return new SignatureRejectedException(failure);
    }

    @Override
    public boolean isRetryable() {
        return false;
    }

    @Override
    public boolean concernsAccount() {
        return true;
    }
}
