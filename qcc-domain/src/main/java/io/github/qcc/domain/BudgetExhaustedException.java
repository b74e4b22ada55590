package io.github.qcc.domain;

import java.time.Instant;

/**
 * Thrown when a call exceeds a limit that the platform has set, in calls or in yuan. The call was not sent. Nothing is
 * known about the company.
 */
public final class BudgetExhaustedException extends QccException {
    private static final long serialVersionUID = 1L;

    /**
     * Refuses a call before it is sent, at no cost.
     *
     * @param message which limit, and the way out
     * @param retryAt when the limit starts again; null if it does not start again by itself
     */
    public BudgetExhaustedException(String message, Instant retryAt) {
        this(Failure.notSent(message, retryAt));
    }

    private BudgetExhaustedException(Failure failure) {
        super("BUDGET_EXHAUSTED", failure);
    }

    @Override
    BudgetExhaustedException copy(Failure failure) {
        return new BudgetExhaustedException(failure);
    }

    @Override
    public boolean isRetryable() {
        return retryAt().isPresent();
    }

    @Override
    public boolean concernsAccount() {
        return true;
    }
}
