package io.github.qcc.http.internal.wire;

import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.Receipt;
import io.github.qcc.domain.UnreadableAnswerException;
import java.time.Instant;
import java.util.Optional;

/**
 * An answer that is one: its {@code Status} is 200, 201 or 207.
 *
 * @param status which of the three
 * @param orderNumber wire {@code OrderNumber}
 * @param paging wire {@code Paging}
 * @param result wire {@code Result}; empty if it is missing or null, and always with 201
 * @param answeredAt when the answer arrived
 * @param <R> type of the result
 */
public record Envelope<R>(
        QccStatus status, Optional<OrderNumber> orderNumber, Paging paging, Optional<R> result, Instant answeredAt) {
    /** Whether the status is "nothing found". */
    public boolean saysNoResult() {
        return status == QccStatus.NO_RESULT;
    }

    /** Whether QCC has more rows than it returns. */
    public boolean saysTooMany() {
        return status == QccStatus.TOO_MANY_ROWS;
    }

    /** Receipt of this response, as of one request. */
    public Receipt receipt() {
        return Receipt.charged(orderNumber.orElse(null), answeredAt);
    }

    /** Creates the failure for a response that contradicts itself. */
    public UnreadableAnswerException contradiction(String what) {
        return new UnreadableAnswerException(what, status, orderNumber.orElse(null));
    }
}
