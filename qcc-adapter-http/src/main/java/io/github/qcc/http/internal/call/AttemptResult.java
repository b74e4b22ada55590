package io.github.qcc.http.internal.call;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.Receipt;
import io.github.qcc.domain.Remedy;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.UnreadableAnswerException;
import java.util.Optional;

/**
 * Result of one attempt: a result of the request, or a failure.
 *
 * @param result null if there is a failure
 * @param failure null if there is a result
 * @param status a documented code, or a word of a small set, for tags
 * @param billing what the attempt cost
 * @param cost the same as a number of requests; none if nothing was sent
 * @param orderNumber QCC's billing reference
 * @param <R> type of the result
 */
record AttemptResult<R>(
        R result, QccException failure, String status, Billing billing, Cost cost, Optional<OrderNumber> orderNumber) {
    private static final String UNKNOWN_STATUS = "unknown";
    private static final String UNREADABLE = "unreadable";

    static <R> AttemptResult<R> of(R result, Receipt receipt, QccStatus status) {
        return new AttemptResult<>(
                result, null, status.code(), status.billing(), receipt.cost(), receipt.orderNumber());
    }

    /** The response is a refusal, or cannot be read. */
    static <R> AttemptResult<R> refused(QccException failure) {
        boolean isRefusal = failure.statusCode().isPresent() && !(failure instanceof UnreadableAnswerException);
        return failed(failure, isRefusal ? failure.status().map(QccStatus::code).orElse(UNKNOWN_STATUS) : UNREADABLE);
    }

    static <R> AttemptResult<R> failed(QccException failure, String status) {
        return new AttemptResult<>(null, failure, status, failure.billing(), failure.cost(), failure.orderNumber());
    }

    boolean hasResult() {
        return failure == null;
    }

    /** What QCC's status asks for; empty if no documented status was read. */
    Optional<Remedy> remedy() {
        if (failure == null) {
            return Optional.of(Remedy.ANSWER);
        }
        return refusal().map(QccStatus::remedy);
    }

    /** Status by which QCC refused; empty if it did not, or if the rest of the response contradicts it. */
    Optional<QccStatus> refusal() {
        return failure == null || failure instanceof UnreadableAnswerException ? Optional.empty() : failure.status();
    }

    boolean has(Remedy remedy) {
        return remedy().filter(remedy::equals).isPresent();
    }

    /** Whether QCC answered that calls come too fast or too many at once. */
    boolean isTooMuch() {
        return refusal().filter(LoadControl.TOO_MUCH::contains).isPresent();
    }

    /** Whether this failure may pass by itself. */
    boolean isTransient() {
        return failure instanceof ServiceUnavailableException;
    }

    R resultOrThrow() {
        if (failure != null) {
            throw failure;
        }
        return result;
    }
}
