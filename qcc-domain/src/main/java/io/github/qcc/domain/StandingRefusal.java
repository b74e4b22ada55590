package io.github.qcc.domain;

import java.time.Instant;
import java.util.Objects;

/**
 * A refusal of QCC's that still stands: whoever asks the same before its end is refused here, at no cost, because asking
 * again would be in vain or make it worse.
 *
 * @param status what QCC answered; neither 200 nor 201
 * @param since when it answered so
 * @param until from when on QCC may be asked again
 */
public record StandingRefusal(QccStatus status, Instant since, Instant until) {
    public StandingRefusal {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(until, "until");
        if (status.remedy() == Remedy.ANSWER) {
            throw new IllegalArgumentException("status " + status.code() + " is an answer, not a refusal");
        }
    }

    /** The error of {@link #status()}'s type for a call that was not made: nothing was sent and nothing charged. */
    public QccException toException() {
        String sentence = "Not asked: QCC answered " + status.code() + " " + status.chinese() + " (" + status.english()
                + ") at " + since + ", and the next call can be made at " + until + ": "
                + status.remedy().advice();
        return new Failure(sentence, status.code(), null, null, Billing.NONE, Cost.NONE, until).toException();
    }
}
