package io.github.qcc.domain;

/** What to do about a status code. It decides the type of {@link QccException}. */
public enum Remedy {
    /** Nothing: the response has a result. */
    ANSWER("nothing to do: this is an answer"),
    /** Correct the query; repeating it cannot help. */
    CORRECT_QUERY("correct the query, then ask again"),
    /** QCC is still preparing the response; repeat the request later. */
    WAIT("ask again in a moment: QCC is still preparing the answer"),
    /** Temporary failure at QCC or on the way; retry with growing pauses. */
    TRY_AGAIN("try again later: this is passing trouble at QCC or on the way"),
    /** Do not send this query for two hours. */
    COOL_DOWN_QUERY("leave this query alone for two hours; other queries are not affected"),
    /** Stop all calls of the account until the next midnight in China. */
    COOL_DOWN_UNTIL_TOMORROW("stop until the next midnight in China, or ask QCC for a larger quota"),
    /** Compare the clock and check key and secret; repeated errors lock the account. */
    CHECK_SIGNATURE("check key, secret key, the clock of this machine and the addresses QCC admits"),
    /** Stop all calls of this account until a person has settled the matter with QCC. */
    STOP_ACCOUNT("stop all calls of this account and settle the matter with QCC"),
    /** Stop calling this interface until a person has settled the matter with QCC. */
    STOP_ENDPOINT("stop calling this interface and settle the matter with QCC");

    private final String advice;

    Remedy(String advice) {
        this.advice = advice;
    }

    /** What to do, as an English clause for an error message. */
    public String advice() {
        return advice;
    }
}
