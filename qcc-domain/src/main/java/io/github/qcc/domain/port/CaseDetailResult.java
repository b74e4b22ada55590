package io.github.qcc.domain.port;

import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Answer to the question for one terminated case.
 *
 * @param detail the case; empty where QCC has none of the id that was asked for
 * @param orderNumber reference of the call; empty where the answer carried none
 * @param answeredAt when the answer arrived
 */
public record CaseDetailResult(
        Optional<TerminatedCaseDetail> detail, Optional<OrderNumber> orderNumber, Instant answeredAt) {
    public CaseDetailResult {
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(orderNumber, "orderNumber");
        Objects.requireNonNull(answeredAt, "answeredAt");
    }
}
