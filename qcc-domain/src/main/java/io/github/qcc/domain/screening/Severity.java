package io.github.qcc.domain.screening;

/** Severity of a finding, most serious first. */
public enum Severity {
    /** Do not deal, or only against full security. */
    REJECT(Decision.REJECT, "拒绝"),
    /** A check has no result, so nothing can be concluded from it. */
    UNKNOWN(Decision.UNDETERMINED, "无法判定"),
    /** A person must review it first. */
    HIGH(Decision.REVIEW, "高风险"),
    /** A person must review it. */
    REVIEW(Decision.REVIEW, "需复核"),
    /** The data are contradictory or not understood in a value that matters: a person must check the source. */
    DATA_QUALITY(Decision.REVIEW, "数据疑问"),
    /** Both checks found nothing, so the identity of the company is not confirmed. */
    NO_RECORD(Decision.NO_RECORD, "未发现记录"),
    /** For information; does not affect the decision. */
    NOTE(Decision.PASS, "提示");

    private final Decision decision;
    private final String chinese;

    Severity(Decision decision, String chinese) {
        this.decision = decision;
        this.chinese = chinese;
    }

    /** The decision that one finding of this severity gives. */
    public Decision decision() {
        return decision;
    }

    /** The severity in Chinese, as in a report. */
    public String chinese() {
        return chinese;
    }
}
