package io.github.qcc.domain.screening;

/** What a verdict comes to; of several findings the first in this order decides. */
public enum Decision {
    /** Something was found that excludes the company. */
    REJECT("拒绝"),
    /** A check is unknown, and nothing found so far rejects. */
    UNDETERMINED("无法判定"),
    /** Something was found that a person must weigh. */
    REVIEW("需复核"),
    /** Both checks found nothing, so that the identity of the company is not confirmed. */
    NO_RECORD("未发现记录"),
    /** Something concerns the company, and nothing found speaks against it. */
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
