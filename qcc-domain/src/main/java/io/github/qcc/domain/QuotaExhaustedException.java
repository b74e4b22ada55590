package io.github.qcc.domain;

/** A daily limit of the account is reached (109, 116). Calls are possible again from the next midnight in China. */
public final class QuotaExhaustedException extends QccException {
    private static final long serialVersionUID = 1L;

    QuotaExhaustedException(Failure failure) {
        super("QUOTA_EXHAUSTED", failure);
    }

    @Override
    QuotaExhaustedException copy(Failure failure) {
        return new QuotaExhaustedException(failure);
    }

    @Override
    public boolean isRetryable() {
        return true;
    }

    @Override
    public boolean concernsAccount() {
        return true;
    }
}
