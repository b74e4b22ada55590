package io.github.qcc.domain.screening;

/** What a verdict comes to; of several findings the first in this order decides. */
public enum Decision {
    /** Something was found that excludes the company. */
    REJECT("拒绝"),
    /** A check is unknown, and nothing found so far rejects. */
    UNDETERMINED("无法判定"),
    /** Something was found that a person must weigh. */
    REVIEW("需复核"),
    /** Nothing was found that speaks against the company, within the search. */
    PASS("通过");

    private final String chinese;

    Decision(String chinese) {
        this.chinese = chinese;
    }

    /** The decision in Chinese, as in a report. */
    public String chinese() {
        return chinese;
    }
}
