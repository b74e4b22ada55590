package io.github.qcc.fake;

/**
 * What an account may do, 0 meaning "as much as it likes". Each step gives new limits.
 *
 * @param perSecond calls in one second of the clock; those beyond are answered by 120
 * @param perDay calls in one day in China; those beyond are answered by 116
 * @param errorsBeforeLock errors of one query in a row, upon which it is answered by 110 for two hours; an error is a
 *     status that tells to correct the query or to try again
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

    /** So many calls in one second. */
    public Limits perSecond(int calls) {
        return new Limits(calls, perDay, errorsBeforeLock);
    }

    /** So many calls in one day in China. */
    public Limits perDay(int calls) {
        return new Limits(perSecond, calls, errorsBeforeLock);
    }

    /** So many errors of one query in a row, then it is locked. */
    public Limits errorsBeforeLock(int errors) {
        return new Limits(perSecond, perDay, errors);
    }
}
