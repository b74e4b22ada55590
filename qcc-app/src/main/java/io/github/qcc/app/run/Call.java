package io.github.qcc.app.run;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.OrderNumber;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How a call ended.
 *
 * @param endedAt when the response, or the failure, arrived
 * @param outcome {@code FOUND}, {@code NO_RECORD}, {@code TOO_MANY}, or the type of the error
 * @param status status code of a failure, if one was read
 * @param message of a failure: QCC's own words if a status was read, else what went wrong
 * @param orderNumber QCC's reference of the call, if there is one
 * @param billing what it cost
 * @param answer envelope of the answer; empty for a failure
 */
public record Call(
        Instant endedAt,
        String outcome,
        Optional<String> status,
        Optional<String> message,
        Optional<OrderNumber> orderNumber,
        Billing billing,
        Optional<String> answer) {
    public Call {
        Objects.requireNonNull(endedAt, "endedAt");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(orderNumber, "orderNumber");
        Objects.requireNonNull(billing, "billing");
        Objects.requireNonNull(answer, "answer");
    }
}
