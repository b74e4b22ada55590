package io.github.qcc.app.run;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.InvalidQueryException;
import io.github.qcc.domain.NotAskedException;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.Refusal;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.UnknownStatusException;
import io.github.qcc.domain.UnreadableAnswerException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A failed call that is not repeated by itself: QCC stated a status, and so the same request would fail again or be paid
 * again. {@code --again} repeats it.
 *
 * @param type type of the error
 * @param endedAt when it failed
 * @param status the status code that was read; empty if the query was refused before it was sent
 * @param message QCC's own words, or what went wrong
 * @param orderNumber QCC's reference, if there is one
 * @param cost all calls that were made for it
 */
public record FinalFailure(
        String type,
        Instant endedAt,
        Optional<String> status,
        String message,
        Optional<OrderNumber> orderNumber,
        Cost cost) {
    private static final String UNREADABLE = new UnreadableAnswerException("").type();

    public FinalFailure {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(endedAt, "endedAt");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(orderNumber, "orderNumber");
        Objects.requireNonNull(cost, "cost");
    }

    /** Whether a failure is final. */
    public static boolean isFinal(QccException error) {
        return error instanceof InvalidQueryException
                || error instanceof NotAskedException
                || error instanceof UnknownStatusException
                || error instanceof UnreadableAnswerException && error.billing() == Billing.CHARGED;
    }

    /** Whether a failure may pass by itself: QCC is not reached, or something else answers, such as a firewall. */
    static boolean mayPass(QccException error) {
        return error instanceof ServiceUnavailableException
                || error instanceof UnreadableAnswerException && error.billing() != Billing.CHARGED;
    }

    /** The failure as it was thrown then. */
    QccException toException() {
        QccException failure = status.map(this::ofStatus).orElseGet(() -> new InvalidQueryException(message));
        return failure.withCost(cost);
    }

    private QccException ofStatus(String code) {
        return type.equals(UNREADABLE)
                ? new UnreadableAnswerException(message, QccStatus.parse(code).orElseThrow(), orderNumber.orElse(null))
                : new Refusal(code, message, orderNumber, endedAt).toException();
    }

    /** What is kept of a failure's words: QCC's own if there are any, because the sentence is made from them. */
    static Optional<String> wordsOf(QccException error) {
        boolean isRefusal = error.statusCode().isPresent() && !error.type().equals(UNREADABLE);
        return isRefusal ? error.vendorMessage() : Optional.of(error.getMessage());
    }
}
