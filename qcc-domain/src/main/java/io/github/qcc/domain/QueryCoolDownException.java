package io.github.qcc.domain;

/**
 * Thrown when the same query failed repeatedly and QCC has locked it for two hours (110). Other queries are not
 * affected.
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
