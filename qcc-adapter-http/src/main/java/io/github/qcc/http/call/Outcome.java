package io.github.qcc.http.call;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.Remedy;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.UnreadableAnswerException;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * What became of one attempt. Internal.
 *
 * @param result the answer; empty where there is none
 * @param failure why there is none
 * @param status what it is called in tags: a documented code, or a word of a small set
 * @param billing what it cost
 * @param orderNumber QCC's reference of it
 * @param unreadable counts the answer's values that nobody understands
 * @param isToBeSignedAgain whether its signature was rejected for a clock that has been put right meanwhile
 * @param <R> type of the result
 */
public record Outcome<R>(
        Optional<R> result,
        Optional<QccException> failure,
        String status,
        Billing billing,
        Optional<OrderNumber> orderNumber,
        IntSupplier unreadable,
        boolean isToBeSignedAgain) {
    private static final String UNKNOWN_STATUS = "unknown";

    /** An answer, which is charged. */
    public static <R> Outcome<R> answered(
            R result, QccStatus status, Optional<OrderNumber> orderNumber, IntSupplier unreadable) {
        return new Outcome<>(
                Optional.of(result), Optional.empty(), status.code(), status.billing(), orderNumber, unreadable, false);
    }

    /**
     * No answer.
     *
     * @param otherwise what to call it where no status refused the call; one of a small set
     */
    public static <R> Outcome<R> failed(QccException failure, String otherwise) {
        boolean isRefusal = failure.statusCode().isPresent() && !(failure instanceof UnreadableAnswerException);
        String status = isRefusal ? failure.status().map(QccStatus::code).orElse(UNKNOWN_STATUS) : otherwise;
        return new Outcome<>(
                Optional.empty(),
                Optional.of(failure),
                status,
                failure.billing(),
                failure.orderNumber(),
                () -> 0,
                false);
    }

    /** What QCC's status asks for; empty where no documented status could be relied on. */
    Optional<Remedy> remedy() {
        if (result.isPresent()) {
            return Optional.of(Remedy.ANSWER);
        }
        return failure.filter(error -> !(error instanceof UnreadableAnswerException))
                .flatMap(QccException::status)
                .map(QccStatus::remedy);
    }

    /** Whether QCC doubts who asks. */
    boolean isSignatureRejected() {
        return remedy().filter(Remedy.CHECK_SIGNATURE::equals).isPresent();
    }

    Outcome<R> toBeSignedAgain() {
        return new Outcome<>(result, failure, status, billing, orderNumber, unreadable, true);
    }

    R resultOrThrow() {
        return result.orElseThrow(failure::orElseThrow);
    }

    /** Whether this is trouble that may pass. */
    boolean isTransient() {
        return failure.filter(ServiceUnavailableException.class::isInstance).isPresent();
    }
}
