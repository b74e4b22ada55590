package io.github.qcc.http.account;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.OrderNumber;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One call that was, or may have been, charged.
 *
 * @param at when it was admitted, by the store's clock
 * @param endpoint tag of the endpoint, such as {@code case-check}
 * @param purpose its purpose
 * @param request pseudonym of its request
 * @param billing {@link Billing#CHARGED} or {@link Billing#UNCERTAIN}
 * @param fen its price in fen (1/100 yuan); 0 if unknown
 * @param orderNumber QCC's billing reference; empty if no response could be read
 */
public record SpendEntry(
        Instant at,
        String endpoint,
        String purpose,
        RequestDigest request,
        Billing billing,
        long fen,
        Optional<OrderNumber> orderNumber) {
    public SpendEntry {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(endpoint, "endpoint");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(billing, "billing");
        Objects.requireNonNull(orderNumber, "orderNumber");
    }
}
