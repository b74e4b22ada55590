package io.github.qcc.domain;

import java.io.Serializable;
import java.time.Instant;

/**
 * Facts of a {@link QccException}.
 *
 * @param message what happened and the way out
 * @param statusCode status code as the response had it; null if no status was read
 * @param vendorMessage QCC's own words (wire {@code Message}); null without one
 * @param orderNumber billing reference; null if nothing was sent or none came back
 * @param billing what the last request cost
 * @param cost what all requests of the operation cost
 * @param retryAt when the same request may be sent again; null if no time is known
 */
record Failure(
        String message,
        String statusCode,
        String vendorMessage,
        OrderNumber orderNumber,
        Billing billing,
        Cost cost,
        Instant retryAt)
        implements Serializable {
    /** A request that was refused before it was sent. */
    static Failure notSent(String message, Instant retryAt) {
        return new Failure(message, null, null, null, Billing.NONE, Cost.NONE, retryAt);
    }

    /** A request that was sent and brought no response with a status. */
    static Failure withoutStatus(String message, Billing billing, Instant retryAt) {
        return new Failure(message, null, null, null, billing, Cost.ofRequest(billing), retryAt);
    }

    Failure withMessage(String other) {
        return new Failure(other, statusCode, vendorMessage, orderNumber, billing, cost, null);
    }

    Failure withCost(Cost total) {
        return new Failure(message, statusCode, vendorMessage, orderNumber, billing, total, retryAt);
    }

    /** Creates the exception for this status, by its remedy. */
    QccException toException() {
        return QccStatus.parse(statusCode)
                .<QccException>map(status -> toException(status.remedy()))
                .orElseGet(() -> new UnknownStatusException(this));
    }

    private QccException toException(Remedy remedy) {
        return switch (remedy) {
            case CORRECT_QUERY -> new InvalidQueryException(this);
            case WAIT -> new NotReadyException(this);
            case TRY_AGAIN -> new ServiceUnavailableException(this);
            case COOL_DOWN_QUERY -> new QueryCoolDownException(this);
            case COOL_DOWN_UNTIL_TOMORROW -> new QuotaExhaustedException(this);
            case CHECK_SIGNATURE -> new SignatureRejectedException(this);
            case STOP_ACCOUNT -> new AccountRefusedException(this);
            case STOP_ENDPOINT -> new EndpointRefusedException(this);
            case ANSWER -> throw new IllegalArgumentException("status " + statusCode + " is an answer, not a refusal");
        };
    }
}
