package io.github.qcc.domain;

import java.time.Duration;

/**
 * The same query failed repeatedly, and QCC has locked it (110). It may be asked again two hours later; other queries
 * are not affected.
 */
public final class QueryCoolDownException extends QccException {
    private static final long serialVersionUID = 1L;
    private static final Duration COOL_DOWN = Duration.ofHours(2);

    QueryCoolDownException(Refusal refusal) {
        super("QUERY_COOL_DOWN", refusal, refusal.answeredAt().plus(COOL_DOWN));
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}
