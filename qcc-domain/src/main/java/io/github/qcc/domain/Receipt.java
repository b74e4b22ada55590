package io.github.qcc.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a response comes from and what it cost. Immutable.
 *
 * @param orderNumber QCC's billing reference (wire {@code OrderNumber}); empty if the response carried none
 * @param answeredAt when QCC's response was received, also if it comes from a cache
 * @param cost all requests of this operation, retries and polls included; {@link Cost#NONE} unless {@link Source#SENT}
 * @param source whether this operation sent the request
 */
public record Receipt(Optional<OrderNumber> orderNumber, Instant answeredAt, Cost cost, Source source) {
    public Receipt {
        Objects.requireNonNull(orderNumber, "orderNumber");
        Objects.requireNonNull(answeredAt, "answeredAt");
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(source, "source");
        if (source != Source.SENT && !cost.equals(Cost.NONE)) {
            throw new IllegalArgumentException("only an operation that sent its request has a cost, but source was "
                    + source + " and cost " + cost);
        }
    }

    /** Where a response comes from. */
    public enum Source {
        /** The operation sent the request itself. */
        SENT,
        /** An identical operation that was under way sent the request; the cost is in its receipt. */
        SHARED,
        /** The response was stored before, and is returned at no cost. */
        CACHED
    }

    /** Returns the receipt of one charged request. */
    public static Receipt charged(OrderNumber orderNumber, Instant answeredAt) {
        return new Receipt(Optional.ofNullable(orderNumber), answeredAt, Cost.ofRequest(Billing.CHARGED), Source.SENT);
    }

    /** Returns this receipt with the cost of the whole operation. */
    public Receipt withCost(Cost total) {
        return new Receipt(orderNumber, answeredAt, total, Source.SENT);
    }

    /** Returns this receipt for an operation that sent nothing itself. */
    public Receipt from(Source free) {
        return new Receipt(orderNumber, answeredAt, Cost.NONE, free);
    }
}
