package io.github.qcc.app.run;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.OrderNumber;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One call that was made, answered or not.
 *
 * @param question what was asked
 * @param askedAt when it was asked
 * @param answeredAt when the answer, or the failure, arrived
 * @param outcome {@code FOUND}, {@code NO_RECORD}, or the type of the error
 * @param status status code of a failure, where one was read
 * @param orderNumber QCC's reference of the call, where there is one
 * @param billing what it cost
 * @param answer the answer as JSON, each field as its raw text; empty for a failure
 */
public record Call(
        Question question,
        Instant askedAt,
        Instant answeredAt,
        String outcome,
        Optional<String> status,
        Optional<OrderNumber> orderNumber,
        Billing billing,
        Optional<String> answer) {
    public Call {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(askedAt, "askedAt");
        Objects.requireNonNull(answeredAt, "answeredAt");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(orderNumber, "orderNumber");
        Objects.requireNonNull(billing, "billing");
        Objects.requireNonNull(answer, "answer");
    }
}
