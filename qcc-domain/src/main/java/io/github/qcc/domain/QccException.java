package io.github.qcc.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A check could not be answered. Each subtype says who must act; none of them means "nothing found". Messages carry no
 * key, secret, token or search key.
 */
public abstract sealed class QccException extends RuntimeException
        permits AccountRefusedException,
                BudgetExhaustedException,
                EndpointRefusedException,
                InvalidQueryException,
                NotReadyException,
                QueryCoolDownException,
                QuotaExhaustedException,
                ServiceUnavailableException,
                SignatureRejectedException,
                UnknownStatusException,
                UnreadableAnswerException {
    private static final long serialVersionUID = 1L;

    private final String type;
    private final String statusCode;
    private final OrderNumber orderNumber;
    private final Billing billing;
    private final Instant retryAt;

    /** A failure that QCC itself stated, now or before. */
    QccException(String type, Statement statement) {
        this(
                type,
                statement.sentence(),
                statement.code(),
                statement.orderNumber(),
                statement.billing(),
                statement.retryAt(),
                null);
    }

    /** A failure that QCC did not state: nothing was sent, or nothing came back that can be read. */
    QccException(
            String type,
            String message,
            String statusCode,
            OrderNumber orderNumber,
            Billing billing,
            Instant retryAt,
            Throwable cause) {
        super(Objects.requireNonNull(message, "message"), cause);
        this.type = type;
        this.statusCode = statusCode;
        this.orderNumber = orderNumber;
        this.billing = Objects.requireNonNull(billing, "billing");
        this.retryAt = retryAt;
    }

    /** Stable name of the kind of failure, such as {@code ACCOUNT_REFUSED}, for tables, JSON and metric tags. */
    public final String type() {
        return type;
    }

    /** The documented status; empty where QCC gave none, or one that no document lists. */
    public final Optional<QccStatus> status() {
        return QccStatus.parse(statusCode);
    }

    /** The status code exactly as the answer had it, documented or not; empty where no status was read. */
    public final Optional<String> statusCode() {
        return Optional.ofNullable(statusCode);
    }

    /** QCC's reference of the call; empty where nothing was sent or none came back. */
    public final Optional<OrderNumber> orderNumber() {
        return Optional.ofNullable(orderNumber);
    }

    /** What the call cost. */
    public final Billing billing() {
        return billing;
    }

    /** From when on the same call may be tried again; empty where no time is known. */
    public final Optional<Instant> retryAt() {
        return Optional.ofNullable(retryAt);
    }

    /** Whether the same call may succeed later without anybody changing anything. */
    public abstract boolean isRetryable();

    /** Whether every other call of this account would fail alike, so that batch work has to stop. */
    public boolean concernsAccount() {
        return false;
    }
}
