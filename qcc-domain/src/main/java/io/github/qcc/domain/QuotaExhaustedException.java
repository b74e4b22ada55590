package io.github.qcc.domain;

/**
 * Thrown when a daily limit of the account is reached (109, 116). Calls are possible again from the next midnight in China,
 * unless it was the limit of the service period.
 */
public final class QuotaExhaustedException extends QccException {
    private static final long serialVersionUID = 1L;

    QuotaExhaustedException(Failure failure) {
        super("QUOTA_EXHAUSTED", failure);
    }

    /**
     * This failure as a refusal of the account, because QCC answered it on two days in a row: then not the quota of the day
     * but that of the service period (服务期) is used up, and no midnight helps.
     */
    public AccountRefusedException ofServicePeriod() {
        return new AccountRefusedException(failure()
                .withMessage("QCC answered " + statusCode().orElse("") + " on two days in a row: the quota of the"
                        + " service period (服务期) is used up; buy more calls or renew with QCC, then lift the refusal"
                        + " (`qcc account --lift account`)"));
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
