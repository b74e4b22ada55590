package io.github.qcc.domain;

/** What to do about a status code, and so which {@link QccException} it becomes. */
public enum Remedy {
    /** Nothing: this is an answer. */
    ANSWER("nothing to do: this is an answer"),
    /** Ask differently; asking the same again cannot help. */
    CORRECT_QUERY("correct the query, then ask again"),
    /** QCC is still preparing the answer; ask again after a while. */
    WAIT("ask again in a moment: QCC is still preparing the answer"),
    /** Passing trouble at QCC or on the way; try again, with growing pauses. */
    TRY_AGAIN("try again later: this is passing trouble at QCC or on the way"),
    /** Leave this one query alone for two hours. */
    COOL_DOWN_QUERY("leave this query alone for two hours; other queries are not affected"),
    /** Leave the account alone until the next midnight in China. */
    COOL_DOWN_UNTIL_TOMORROW("stop until the next midnight in China, or ask QCC for a larger quota"),
    /** Compare the clock and check key and secret; repeated errors lock the account. */
    CHECK_SIGNATURE("check key, secret key, the clock of this machine and the addresses QCC admits"),
    /** Ask nothing more with this account until a person has settled the matter with QCC. */
    STOP_ACCOUNT("stop all calls of this account and settle the matter with QCC"),
    /** Ask nothing more of this interface until a person has settled the matter with QCC. */
    STOP_ENDPOINT("stop calling this interface and settle the matter with QCC");

    private final String advice;

    Remedy(String advice) {
        this.advice = advice;
    }

    /** The way out, as an English clause for an error message. */
    public String advice() {
        return advice;
    }
}
