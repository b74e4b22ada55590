package io.github.qcc.fake;

import io.github.qcc.domain.ChinaTime;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.Remedy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts calls against {@link Limits}. Not thread-safe. */
final class LimitCounter {
    private static final Duration LOCK = Duration.ofHours(2);

    private final Limits limits;
    private final Map<Object, Integer> errors = new HashMap<>();
    private final Map<Object, Instant> lockedUntil = new HashMap<>();
    private long second = Long.MIN_VALUE;
    private int inSecond;
    private LocalDate day = LocalDate.MIN;
    private int inDay;

    LimitCounter(Limits limits) {
        this.limits = limits;
    }

    /** Status of the limit that the call exceeds; empty if it may pass. */
    Optional<QccStatus> refusal(FakeRequest question, Instant now) {
        if (limits.perSecond() > 0 && countInSecond(now) > limits.perSecond()) {
            return Optional.of(QccStatus.TRAFFIC_ABNORMAL);
        }
        if (limits.perDay() > 0 && countInDay(now) > limits.perDay()) {
            return Optional.of(QccStatus.DAILY_CALL_LIMIT);
        }
        Instant until = lockedUntil.get(question.query());
        if (until == null) {
            return Optional.empty();
        }
        if (now.isBefore(until)) {
            return Optional.of(QccStatus.REPEATED_ERRORS);
        }
        lockedUntil.remove(question.query());
        return Optional.empty();
    }

    /** Records how a call ended that was allowed. */
    void note(FakeRequest question, Optional<String> statusCode, Instant now) {
        if (limits.errorsBeforeLock() == 0) {
            return;
        }
        if (!statusCode.flatMap(QccStatus::parse).filter(LimitCounter::isError).isPresent()) {
            errors.remove(question.query());
        } else if (errors.merge(question.query(), 1, Integer::sum) >= limits.errorsBeforeLock()) {
            errors.remove(question.query());
            lockedUntil.put(question.query(), now.plus(LOCK));
        }
    }

    private static boolean isError(QccStatus status) {
        return status.remedy() == Remedy.CORRECT_QUERY || status.remedy() == Remedy.TRY_AGAIN;
    }

    private int countInSecond(Instant now) {
        if (now.getEpochSecond() != second) {
            second = now.getEpochSecond();
            inSecond = 0;
        }
        return ++inSecond;
    }

    private int countInDay(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ChinaTime.ZONE);
        if (!today.equals(day)) {
            day = today;
            inDay = 0;
        }
        return ++inDay;
    }
}
