package io.github.qcc.fake;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.port.Endpoint;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One call that reached the fake, and its result.
 *
 * @param number running number, from 1
 * @param endpoint the endpoint called
 * @param asked search key or case id as it was sent
 * @param page the page requested; empty for a detail, or if the request names no valid page
 * @param outcome how it ended
 * @param statusCode wire {@code Status}; empty if it could not be read
 * @param billing what the caller has to book
 * @param orderNumber reference of the call, whether or not its caller could read it
 * @param at when it was made
 */
public record RecordedCall(
        int number,
        Endpoint endpoint,
        String asked,
        Optional<PageRequest> page,
        CallOutcome outcome,
        Optional<String> statusCode,
        Billing billing,
        OrderNumber orderNumber,
        Instant at) {
    public RecordedCall {
        Objects.requireNonNull(endpoint, "endpoint");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(statusCode, "statusCode");
        Objects.requireNonNull(billing, "billing");
        Objects.requireNonNull(orderNumber, "orderNumber");
        Objects.requireNonNull(at, "at");
    }

    /** All but the search key, which may name a person. */
    @Override
    public String toString() {
        return "Call[" + number + ", " + endpoint
                + page.map(p -> " page " + p.index()).orElse("") + ", " + outcome
                + statusCode.map(code -> " " + code).orElse("") + ", " + billing + "]";
    }
}
