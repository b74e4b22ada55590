package io.github.qcc.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Thrown when a check has no result. The subtype says who must act; none of them means "nothing found". Messages
 * contain no key, secret, token or search key.
 */
public abstract sealed class QccException extends RuntimeException
        permits AccountRefusedException,
                BudgetExhaustedException,
                EndpointRefusedException,
                InvalidQueryException,
                NotAskedException,
                NotReadyException,
                QueryCoolDownException,
                QuotaExhaustedException,
                ServiceUnavailableException,
                SignatureRejectedException,
                UnknownStatusException,
                UnreadableAnswerException {
    private static final long serialVersionUID = 1L;

    private final String type;
    private final Failure failure;

    QccException(String type, Failure failure) {
        super(Objects.requireNonNull(failure.message(), "message"));
        this.type = type;
        this.failure = failure;
    }

    /**
     * Creates the failure of a request that was not sent because QCC refused before and the refusal still applies.
     *
     * @param status the status of QCC's response
     * @param since when QCC responded with it
     * @param retryAt when the next request can be sent
     * @throws IllegalArgumentException if the status is an answer, not a refusal
     */
    public static QccException stillRefused(QccStatus status, Instant since, Instant retryAt) {
        String sentence = "Not sent: QCC answered " + status.code() + " " + status.chinese() + " (" + status.english()
                + ") at " + since + ", and the next request can be sent at " + retryAt + ": "
                + status.remedy().advice();
        return new Failure(sentence, status.code(), null, null, Billing.NONE, Cost.NONE, retryAt).toException();
    }

    final Failure failure() {
        return failure;
    }

    /** Creates an exception of the same type with other facts. */
    abstract QccException copy(Failure failure);

    /** Returns this exception with the cost of the whole operation and the same stack trace. */
    public final QccException withCost(Cost total) {
        if (total.equals(failure.cost())) {
            return this;
        }
        QccException copy = copy(failure.withCost(total));
        copy.setStackTrace(getStackTrace());
        for (Throwable suppressed : getSuppressed()) {
            copy.addSuppressed(suppressed);
        }
        return copy;
    }

    /** Stable name of the kind of failure, such as {@code ACCOUNT_REFUSED}, for tables, JSON and metric tags. */
    public final String type() {
        return type;
    }

    /** Documented status; empty if QCC gave none, or one that no document lists. */
    public final Optional<QccStatus> status() {
        return QccStatus.parse(failure.statusCode());
    }

    /** Status code exactly as the response had it, documented or not; empty if no status was read. */
    public final Optional<String> statusCode() {
        return Optional.ofNullable(failure.statusCode());
    }

    /** QCC's own words (wire {@code Message}), for people, never parsed; empty without one. */
    public final Optional<String> vendorMessage() {
        return Optional.ofNullable(failure.vendorMessage());
    }

    /** QCC's billing reference; empty if nothing was sent or none came back. */
    public final Optional<OrderNumber> orderNumber() {
        return Optional.ofNullable(failure.orderNumber());
    }

    /** What the last request cost. */
    public final Billing billing() {
        return failure.billing();
    }

    /** What all requests of the operation cost, retries and polls included. */
    public final Cost cost() {
        return failure.cost();
    }

    /** When the same request may be sent again; empty if no time is known. */
    public final Optional<Instant> retryAt() {
        return Optional.ofNullable(failure.retryAt());
    }

    /** Whether the same call may succeed later without any change. */
    public abstract boolean isRetryable();

    /** Whether all calls of this account would fail in the same way, so that batch work has to stop. */
    public boolean concernsAccount() {
        return false;
    }
}
