package io.github.qcc.http.call;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.port.Endpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One attempt that was made. It names neither the key nor the company.
 *
 * @param account name of the account, as the builder was given it
 * @param endpoint the endpoint called
 * @param purpose purpose of the call
 * @param at when the attempt ended
 * @param number place among the attempts of its operation, from 1
 * @param status a documented code; {@code unknown} for another one; without a status {@code unreadable}, {@code http-…},
 *     {@code no-connection} or {@code no-answer}
 * @param billing what the attempt cost
 * @param cost the same as a number of requests; {@link Cost#NONE} if nothing was sent
 * @param orderNumber QCC's billing reference
 * @param waited time from the beginning of the attempt until it was sent
 * @param took time from sending to the decoded response
 * @param unreadable values in the response that could not be understood
 */
public record AttemptEvent(
        String account,
        Endpoint endpoint,
        String purpose,
        Instant at,
        int number,
        String status,
        Billing billing,
        Cost cost,
        Optional<OrderNumber> orderNumber,
        Duration waited,
        Duration took,
        int unreadable) {}
