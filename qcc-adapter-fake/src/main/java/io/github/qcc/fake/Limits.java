package io.github.qcc.fake;

/**
 * Limits of an account; 0 means no limit. Each step returns new limits.
 *
 * @param perSecond calls in one second of the clock; further calls get status 120
 * @param perDay calls in one day in China; further calls get status 116
 * @param errorsBeforeLock consecutive errors of one query, after which it gets status 110 for two hours; an error is a
 *     status whose remedy is to correct the query or to try again
 */
public record Limits(int perSecond, int perDay, int errorsBeforeLock) {
    /** No limits. */
    public static final Limits NONE = new Limits(0, 0, 0);

    public Limits {
        if (perSecond < 0 || perDay < 0 || errorsBeforeLock < 0) {
            throw new IllegalArgumentException("a limit must be 1 or more, or 0 for none, but limits were " + perSecond
                    + " a second, " + perDay + " a day, " + errorsBeforeLock + " errors");
        }
    }

    /** Limits the calls in one second. */
    public Limits perSecond(int calls) {
        return new Limits(calls, perDay, errorsBeforeLock);
    }

    /** Limits the calls in one day in China. */
    public Limits perDay(int calls) {
        return new Limits(perSecond, calls, errorsBeforeLock);
    }

    /** Locks a query after this many consecutive errors. */
    public Limits errorsBeforeLock(int errors) {
        return new Limits(perSecond, perDay, errors);
    }
}
