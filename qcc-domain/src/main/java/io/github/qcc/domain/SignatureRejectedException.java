package io.github.qcc.domain;

/**
 * QCC rejects the signature or the calling address (107, 115): a wrong key or secret key, a clock that is off, or an
 * address that QCC does not admit. Repeated errors lock the account. Nothing is known about the company.
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
