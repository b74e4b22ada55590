package io.github.qcc.domain;

/**
 * Thrown when QCC refuses this account: the key is invalid, suspended or in arrears, or there were too many errors.
 * Stop all calls until a person has settled the matter with QCC, because further calls make it worse. Nothing is known
 * about the company.
 */
public final class AccountRefusedException extends QccException {
    private static final long serialVersionUID = 1L;

    AccountRefusedException(Failure failure) {
        super("ACCOUNT_REFUSED", failure);
    }

    @Override
    AccountRefusedException copy(Failure failure) {
        return new AccountRefusedException(failure);
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
