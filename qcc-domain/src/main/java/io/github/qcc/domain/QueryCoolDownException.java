package io.github.qcc.domain;

/**
 * The same query failed repeatedly, and QCC has locked it (110). It may be asked again two hours later; other queries
 * are not affected.
 */
public final class QueryCoolDownException extends QccException {
    private static final long serialVersionUID = 1L;

    QueryCoolDownException(Failure failure) {
        super("QUERY_COOL_DOWN", failure);
    }

    @Override
    QueryCoolDownException copy(Failure failure) {
        return new QueryCoolDownException(failure);
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}
