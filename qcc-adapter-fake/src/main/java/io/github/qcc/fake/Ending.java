package io.github.qcc.fake;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.port.Endpoint;
import java.util.Optional;

/**
 * What a caller can make of an answer that travels so: the one place that says it, for the log and for the ports alike.
 *
 * @param outcome how the call ended
 * @param billing what the caller has to book
 * @param statusCode the status that can be read
 */
record Ending(Outcome outcome, Billing billing, Optional<String> statusCode) {
    static Ending of(Endpoint endpoint, Answer<?> answer, Delivery.Manner manner) {
        return switch (manner) {
            case TIMEOUT, RESET, DRIP -> new Ending(Outcome.NO_ANSWER, Billing.UNCERTAIN, Optional.empty());
            case TRUNCATED, HTML_PAGE -> new Ending(Outcome.UNREADABLE, Billing.UNCERTAIN, Optional.empty());
            case WRONG_PAGE ->
                // A detail has no page, and what is empty or refused states none.
                answer instanceof Answer.Given<?> && endpoint != Endpoint.CASE_DETAIL
                        ? read(Outcome.UNREADABLE, QccStatus.SUCCESS)
                        : of(answer);
            case PROMPT, SLOW, WRONG_TYPES -> of(answer);
        };
    }

    private static Ending of(Answer<?> answer) {
        return answer.fold(
                content -> read(Outcome.FOUND, QccStatus.SUCCESS),
                form -> read(Outcome.NO_RECORD, form == EmptyForm.STATUS_201 ? QccStatus.NO_RESULT : QccStatus.SUCCESS),
                code -> new Ending(
                        QccStatus.TOO_MANY_ROWS.code().equals(code) ? Outcome.FOUND : Outcome.REFUSED,
                        QccStatus.parse(code).map(QccStatus::billing).orElse(Billing.UNCERTAIN),
                        Optional.of(code)),
                error -> of(error.status()));
    }

    private static Ending read(Outcome outcome, QccStatus status) {
        return new Ending(outcome, status.billing(), Optional.of(status.code()));
    }

    private static Ending of(int httpStatus) {
        if (httpStatus == 429 || httpStatus == 503) {
            return new Ending(Outcome.NO_ANSWER, Billing.NONE, Optional.empty());
        }
        boolean passing = httpStatus == 408 || httpStatus >= 500;
        return new Ending(passing ? Outcome.NO_ANSWER : Outcome.UNREADABLE, Billing.UNCERTAIN, Optional.empty());
    }
}
