package io.github.qcc.http.account;

/** Thrown when a process names another limit than the one that the account's processes share. Nothing was sent. */
public final class AccountLimitsConflictException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String limit;

    AccountLimitsConflictException(String limit, String named, String stored) {
        super(limit + " is " + named + " here but " + stored
                + " for all other processes of the account: leave it out to" + " take " + stored
                + ", or change it for all with `qcc account --set " + limit + "=" + named + "`");
        this.limit = limit;
    }

    /** Name of the limit, such as {@code rate}. */
    public String limit() {
        return limit;
    }
}
