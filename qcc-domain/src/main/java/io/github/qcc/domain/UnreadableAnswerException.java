package io.github.qcc.domain;

/**
 * Something came back that breaks the contract of the envelope: no JSON, no {@code Status}, an HTML page, a truncated
 * body, another page than the one asked for. Nothing is known about the company.
 */
public final class UnreadableAnswerException extends QccException {
    private static final long serialVersionUID = 1L;
    private static final String TYPE = "UNREADABLE_ANSWER";

    /**
     * An answer of which no status could be read; what it cost is uncertain.
     *
     * @param message what is wrong and where, without quoting values
     */
    public UnreadableAnswerException(String message) {
        this(Failure.withoutStatus(message, Billing.UNCERTAIN, null));
    }

    /**
     * An answer whose envelope was read but whose content contradicts it.
     *
     * @param message what is wrong and where, without quoting values
     * @param status the status that was read, which says what the call cost
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
