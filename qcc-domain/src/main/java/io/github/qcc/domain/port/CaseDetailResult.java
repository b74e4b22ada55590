package io.github.qcc.domain.port;

import io.github.qcc.domain.Cost;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.Receipt;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Result of the request for one terminated case.
 *
 * @param detail the case; empty if QCC has none with this id
 * @param receipt where the response comes from and what it cost
 */
public record CaseDetailResult(Optional<TerminatedCaseDetail> detail, Receipt receipt) {
    public CaseDetailResult {
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(receipt, "receipt");
    }

    /** QCC's billing reference; empty if the response carried none. */
    public Optional<OrderNumber> orderNumber() {
        return receipt.orderNumber();
    }

    /** When QCC's response was received. */
    public Instant answeredAt() {
        return receipt.answeredAt();
    }

    /** What the operation cost, retries and polls included. */
    public Cost cost() {
        return receipt.cost();
    }

    /** Returns the same result with another receipt. */
    public CaseDetailResult withReceipt(Receipt other) {
        return new CaseDetailResult(detail, other);
    }
}
