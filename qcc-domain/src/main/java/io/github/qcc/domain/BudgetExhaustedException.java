package io.github.qcc.domain;

import java.time.Instant;

/**
 * The call does not fit into the limit that the platform itself has set, in calls or in yuan, and was not sent. Nothing is
 * known about the company.
 */
public final class BudgetExhaustedException extends QccException {
    private static final long serialVersionUID = 1L;

    /**
     * Refuses a call before it is sent, at no cost.
     *
     * @param message which limit, and the way out
     * @param retryAt when the limit begins again; null if it does not by itself
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
