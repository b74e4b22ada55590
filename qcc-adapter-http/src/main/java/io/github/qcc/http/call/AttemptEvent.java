package io.github.qcc.http.call;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.port.Endpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One attempt that was made: a row of a table of requests. Says nothing of who asked, with which key, about whom.
 *
 * @param endpoint of whom it was asked
 * @param at when it ended
 * @param number place among the attempts of its operation, from 1
 * @param status a documented code; {@code unknown} for another; else what there was instead of one: {@code unreadable},
 *     {@code http-…}, {@code no-connection}, {@code no-answer}
 * @param billing what it cost
 * @param orderNumber QCC's reference of it
 * @param waited for its turn, before it left
 * @param took from its signature to its outcome
 * @param unreadable values in the answer that nobody understands
 */
public record AttemptEvent(
        Endpoint endpoint,
        Instant at,
        int number,
        String status,
        Billing billing,
        Optional<OrderNumber> orderNumber,
        Duration waited,
        Duration took,
        int unreadable) {}
