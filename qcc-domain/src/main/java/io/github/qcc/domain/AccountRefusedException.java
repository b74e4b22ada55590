package io.github.qcc.domain;

/**
 * QCC refuses this account: key invalid, suspended, in arrears, too many errors. Nothing more may be asked until a
 * person has settled the matter with QCC; going on makes it worse. Nothing is known about the company.
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
