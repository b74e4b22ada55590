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
        super(TYPE, message, null, null, Billing.UNCERTAIN, null, null);
    }

    /**
     * An answer whose envelope was read but whose content contradicts it.
     *
     * @param message what is wrong and where, without quoting values
     * @param status the status that was read, which says what the call cost
     * @param orderNumber reference of the call; null where none was read
     */
    public UnreadableAnswerException(String message, QccStatus status, OrderNumber orderNumber) {
        super(TYPE, message, status.code(), orderNumber, status.billing(), null, null);
    }

    @Override
    public boolean isRetryable() {
        return false;
    }
}
