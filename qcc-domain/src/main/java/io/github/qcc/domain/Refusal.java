package io.github.qcc.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A well-formed answer that is no answer: its {@code Status} is neither 200 nor 201.
 *
 * @param code the status code as the answer has it (wire {@code Status})
 * @param message QCC's words, for people, never parsed (wire {@code Message}); may be empty
 * @param orderNumber reference of the call; present even where nothing was charged
 * @param answeredAt when the answer arrived
 */
public record Refusal(String code, String message, Optional<OrderNumber> orderNumber, Instant answeredAt) {
    public Refusal {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(orderNumber, "orderNumber");
        Objects.requireNonNull(answeredAt, "answeredAt");
    }

    /** The documented status; empty for a code that no document lists. */
    public Optional<QccStatus> status() {
        return QccStatus.parse(code);
    }

    /**
     * The error that this refusal is to the caller, by the remedy of its status.
     *
     * @throws IllegalArgumentException if the code is 200 or 201, which refuse nothing
     */
    public QccException toException() {
        return status().<QccException>map(this::toException).orElseGet(() -> new UnknownStatusException(this));
    }

    private QccException toException(QccStatus status) {
        return switch (status.remedy()) {
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

    /** What the refused call has cost; uncertain for an undocumented code. */
    Billing billing() {
        return status().map(QccStatus::billing).orElse(Billing.UNCERTAIN);
    }

    /** The refusal as a sentence with its way out. */
    String sentence() {
        return status().map(status -> "QCC answered " + code + " " + status.chinese() + " (" + status.english() + "): "
                        + status.remedy().advice())
                .orElseGet(
                        () -> "QCC answered " + code + (message.isBlank() ? "" : " " + message)
                                + ": no document lists this status, so it is neither taken for an answer nor repeated; ask QCC what it means");
    }
}
