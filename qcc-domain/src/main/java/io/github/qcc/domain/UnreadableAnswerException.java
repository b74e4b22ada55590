package io.github.qcc.domain;

/**
 * Thrown when a response breaks the contract of the envelope: it is not JSON, has no {@code Status}, is an HTML page or
 * truncated, or is another page than the one requested. Nothing is known about the company.
 */
public final class UnreadableAnswerException extends QccException {
    private static final long serialVersionUID = 1L;
    private static final String TYPE = "UNREADABLE_ANSWER";

    /**
     * Creates the failure of a response without a readable status; its cost is uncertain.
     *
     * @param message what is wrong and where, without quoting values
     */
    public UnreadableAnswerException(String message) {
        this(Failure.withoutStatus(message, Billing.UNCERTAIN, null));
    }

    /**
     * Creates the failure of a response whose content contradicts its envelope.
     *
     * @param message what is wrong and where, without quoting values
     * @param status the status that was read, which decides the cost
     * @param orderNumber reference of the call; null if none was read
     */
    public UnreadableAnswerException(String message, QccStatus status, OrderNumber orderNumber) {
        this(new Failure(
                message, status.code(), null, orderNumber, status.billing(), Cost.ofRequest(status.billing()), null));
    }

    private UnreadableAnswerException(Failure failure) {
        super(TYPE, failure);
    }

    @Override
    UnreadableAnswerException copy(Failure failure) {
        return new UnreadableAnswerException(failure);
    }

    @Override
    public boolean isRetryable() {
        return false;
    }
}
