package io.github.qcc.fake;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.port.Endpoint;
import java.util.Optional;

/**
 * What a caller sees of a response and its delivery. The log and the ports both use it, so that they agree.
 *
 * @param outcome how the call ended
 * @param billing what the caller has to book
 * @param statusCode the status that can be read
 */
record CallerView(CallOutcome outcome, Billing billing, Optional<String> statusCode) {
    static CallerView of(Endpoint endpoint, FakeResponse<?> answer, Delivery.Manner manner) {
        return switch (manner) {
            case TIMEOUT, RESET, DRIP -> new CallerView(CallOutcome.NO_ANSWER, Billing.UNCERTAIN, Optional.empty());
            case TRUNCATED, HTML_PAGE -> new CallerView(CallOutcome.UNREADABLE, Billing.UNCERTAIN, Optional.empty());
            case WRONG_PAGE ->
                // A detail has no page, and an empty or refused response states none.
                answer instanceof FakeResponse.Given<?> && endpoint != Endpoint.CASE_DETAIL
                        ? read(CallOutcome.UNREADABLE, QccStatus.SUCCESS)
                        : of(answer);
            case PROMPT, SLOW, WRONG_TYPES -> of(answer);
        };
    }

    private static CallerView of(FakeResponse<?> answer) {
        return answer.fold(
                content -> read(CallOutcome.FOUND, QccStatus.SUCCESS),
                form -> read(
                        CallOutcome.NO_RECORD, form == EmptyForm.STATUS_201 ? QccStatus.NO_RESULT : QccStatus.SUCCESS),
                code -> new CallerView(
                        QccStatus.TOO_MANY_ROWS.code().equals(code) ? CallOutcome.FOUND : CallOutcome.REFUSED,
                        QccStatus.parse(code).map(QccStatus::billing).orElse(Billing.UNCERTAIN),
                        Optional.of(code)),
                error -> of(error.status()));
    }

    private static CallerView read(CallOutcome outcome, QccStatus status) {
        return new CallerView(outcome, status.billing(), Optional.of(status.code()));
    }

    private static CallerView of(int httpStatus) {
        boolean passing = httpStatus == 408 || httpStatus == 429 || httpStatus >= 500;
        return new CallerView(
                passing ? CallOutcome.NO_ANSWER : CallOutcome.UNREADABLE,
                Billing.ofHttpError(httpStatus),
                Optional.empty());
    }
}
