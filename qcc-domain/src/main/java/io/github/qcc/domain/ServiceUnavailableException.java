package io.github.qcc.domain;

import java.time.Instant;

/**
 * Thrown for a temporary failure at QCC or on the way: no connection, no response in time, an HTTP error, or a status
 * such as 120. The call may succeed later. Whether it may be repeated depends on its {@linkplain #billing() cost}.
 */
public final class ServiceUnavailableException extends QccException {
    private static final long serialVersionUID = 1L;
    private static final String TYPE = "SERVICE_UNAVAILABLE";

    ServiceUnavailableException(Failure failure) {
        super(TYPE, failure);
    }

    @Override
    ServiceUnavailableException copy(Failure failure) {
        return new ServiceUnavailableException(failure);
    }

    /**
     * Creates the failure of a request that was not sent.
     *
     * @param message what happened and the way out
     * @param retryAt when to try again; null if no time is known
     */
    public static ServiceUnavailableException notSent(String message, Instant retryAt) {
        return new ServiceUnavailableException(Failure.notSent(message, retryAt));
    }

    /**
     * Creates the failure of a request that was sent and brought no response of QCC's.
     *
     * @param message what happened and the way out
     * @param billing {@link Billing#NONE} only if QCC cannot have counted the request
     * @param retryAt when to try again, if the other side said so; null otherwise
     */
    public static ServiceUnavailableException noResponse(String message, Billing billing, Instant retryAt) {
        return new ServiceUnavailableException(Failure.withoutStatus(message, billing, retryAt));
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}
