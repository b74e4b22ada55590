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
 * @param outcome {@code ANSWERED}, {@code FAILED} if it was repeated, or the type of the error
 * @param status status code, or a word such as {@code http-500} if none was read
 * @param message of a failure: QCC's own words if a status was read, else what went wrong
 * @param orderNumber QCC's reference of the call, if there is one
 * @param billing what it cost
 * @param response the response that is to be kept; empty for a failure
 */
public record Call(
        Instant endedAt,
        String outcome,
        Optional<String> status,
        Optional<String> message,
        Optional<OrderNumber> orderNumber,
        Billing billing,
        Optional<KeptResponse> response) {
    public Call {
        Objects.requireNonNull(endedAt, "endedAt");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(orderNumber, "orderNumber");
        Objects.requireNonNull(billing, "billing");
        Objects.requireNonNull(response, "response");
    }
}
