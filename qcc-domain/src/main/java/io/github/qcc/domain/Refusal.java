package io.github.qcc.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A well-formed response whose {@code Status} is neither 200 nor 201.
 *
 * @param code the status code as the response has it (wire {@code Status})
 * @param message QCC's words, for people, never parsed (wire {@code Message}); may be empty
 * @param orderNumber reference of the call; present even if nothing was charged
 * @param answeredAt when the response was received
 */
public record Refusal(String code, String message, Optional<OrderNumber> orderNumber, Instant answeredAt) {
    private static final Duration QUERY_COOL_DOWN = Duration.ofHours(2);

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
     * Creates the exception for this status, by its remedy.
     *
     * @throws IllegalArgumentException if the code is 200 or 201, which are not refusals
     */
    public QccException toException() {
        Failure failure = new Failure(
                sentence(),
                code,
                message.isBlank() ? null : message,
                orderNumber.orElse(null),
                billing(),
                Cost.ofRequest(billing()),
                retryAt());
        return failure.toException();
    }

    private Billing billing() {
        return status().map(QccStatus::billing).orElse(Billing.UNCERTAIN);
    }

    private Instant retryAt() {
        return status().map(known -> switch (known.remedy()) {
                    case COOL_DOWN_QUERY -> answeredAt.plus(QUERY_COOL_DOWN);
                    case COOL_DOWN_UNTIL_TOMORROW -> ChinaTime.nextMidnight(answeredAt);
                    default -> null;
                })
                .orElse(null);
    }

    /** The refusal as a sentence with its way out. */
    private String sentence() {
        return status().map(status -> "QCC answered " + code + " " + status.chinese() + " (" + status.english() + "): "
                        + status.remedy().advice())
                .orElseGet(
                        () -> "QCC answered " + code + (message.isBlank() ? "" : " " + message)
                                + ": no document lists this status, so it is neither taken for an answer nor repeated; ask QCC what it means");
    }
}
