package io.github.qcc.app.diff;

import io.github.qcc.app.run.Bilingual;

/** Why a decision is another one than before. */
public enum Cause {
    /** What QCC returned has changed. */
    DATA("数据变化", "data"),
    /** The policy has changed. */
    POLICY("策略变化", "policy"),
    /** The list states something else, such as another registered capital. */
    LIST("名单变化", "list"),
    /** The same facts are judged on a later day: a period has ended. */
    DATE("判定日期推移", "date"),
    /** The same facts lead to another decision in this version of the program. */
    VERSION("程序版本变化", "version"),
    /** A check has no result on one of the two sides. */
    NOT_ASKABLE("未得到结果", "not askable");

    private final Bilingual words;

    Cause(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    /** The cause in words. */
    public Bilingual words() {
        return words;
    }
}
