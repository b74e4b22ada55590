package io.github.qcc.domain;

import java.time.Instant;

/**
 * What an exception takes over of a refusal: of one that just arrived, or of one that still stands.
 *
 * @param code status code as the answer had it
 * @param sentence what happened and the way out
 * @param orderNumber reference of the call; null where nothing was sent or none came back
 * @param billing what the call cost
 * @param retryAt from when on the same may be asked again; null where no time is known
 */
record Statement(String code, String sentence, OrderNumber orderNumber, Billing billing, Instant retryAt) {
    /** The error that it is to the caller, by the remedy of its status. */
    QccException toException() {
        return QccStatus.parse(code)
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
            case ANSWER -> throw new IllegalArgumentException("status " + code + " is an answer, not a refusal");
        };
    }
}
