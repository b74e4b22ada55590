package io.github.qcc.domain.screening;

/** Decision of a verdict. Of several findings the first in this order decides. */
public enum Decision {
    /** A finding excludes the company. */
    REJECT("拒绝"),
    /** A check is unknown, and nothing found so far rejects. */
    UNDETERMINED("无法判定"),
    /** A person must assess a finding. */
    REVIEW("需复核"),
    /** Both checks found nothing, so that the identity of the company is not confirmed. */
    NO_RECORD("未发现记录"),
    /** There are records of the company, and no finding is adverse. */
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
