package io.github.qcc.domain;

import java.time.Instant;
import java.time.ZoneId;

/** A daily limit of the account is reached (109, 116). Calls are possible again from the next midnight in China. */
public final class QuotaExhaustedException extends QccException {
    private static final long serialVersionUID = 1L;
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    QuotaExhaustedException(Refusal refusal) {
        super("QUOTA_EXHAUSTED", refusal, nextMidnight(refusal.answeredAt()));
    }

    private static Instant nextMidnight(Instant now) {
        return now.atZone(CHINA).toLocalDate().plusDays(1).atStartOfDay(CHINA).toInstant();
    }

    @Override
    public boolean isRetryable() {
        return true;
    }

    @Override
    public boolean concernsAccount() {
        return true;
    }
}
