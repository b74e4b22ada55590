package io.github.qcc.domain;

import java.time.Instant;

/**
 * Passing trouble at QCC or on the way: no connection, no answer in time, an HTTP error, or a status such as 120. The
 * call may succeed later; whether it may be repeated depends on what it {@linkplain #billing() cost}.
 */
public final class ServiceUnavailableException extends QccException {
    private static final long serialVersionUID = 1L;
    private static final String TYPE = "SERVICE_UNAVAILABLE";

    ServiceUnavailableException(Statement statement) {
        super(TYPE, statement);
    }

    /**
     * A call that brought no answer of QCC's.
     *
     * @param message what happened
     * @param billing {@link Billing#NONE} only where QCC can not have counted the call
     * @param retryAt when to try again, where the other side said so; null where it did not
     * @param cause what happened below; null where there is nothing
     */
    public ServiceUnavailableException(String message, Billing billing, Instant retryAt, Throwable cause) {
        super(TYPE, message, null, null, billing, retryAt, cause);
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}
