package io.github.qcc.app.diff;

import io.github.qcc.app.run.Bilingual;

/** Which way a company went between two runs, the most urgent first. */
public enum Direction {
    /** A more severe decision, or a fact that speaks against the company and was not there before. */
    WORSE("恶化", "Worse", "结论加重，或出现新的不利事实", "A more severe decision, or new adverse facts"),
    /** One side is unknown, incomplete or without identity, so that nothing may be concluded. */
    INCOMPARABLE(
            "无法比较",
            "Not comparable",
            "一方未得到结果、未读全或主体未经确认；不视为改善",
            "A side is unknown or incomplete; never taken for better"),
    /** The former run did not have it. */
    ADDED("新增企业", "Added", "上次名单中没有，本次作为基线", "Not in the former list; this is its baseline"),
    /** The new run does not have it. */
    DROPPED("移出名单", "Dropped", "本次名单中没有，未再核查", "Not in the new list, and not checked again"),
    /** A milder decision, or facts that speak for the company, on two complete sides. */
    BETTER("改善", "Better", "两次均完整，且结论或事实好转", "Milder on two complete sides"),
    /** Something changed that makes it neither worse nor better. */
    OTHER("其他变化", "Other changes", "有变化，但不影响风险判断", "Changed, neither worse nor better"),
    /** Nothing changed. */
    UNCHANGED("无变化", "Unchanged", "结论与事实均未变化", "Same decision, same facts");

    private final Bilingual words;
    private final Bilingual meaning;

    Direction(String zh, String en, String zhMeaning, String enMeaning) {
        this.words = new Bilingual(zh, en);
        this.meaning = new Bilingual(zhMeaning, enMeaning);
    }

    /** Its name in words. */
    public Bilingual words() {
        return words;
    }

    /** What it means, in a short sentence. */
    public Bilingual meaning() {
        return meaning;
    }
}
