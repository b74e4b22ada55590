package io.github.qcc.app.report;

import io.github.qcc.app.run.Bilingual;
import io.github.qcc.domain.screening.Decision;
import java.util.Locale;

/** Pieces of markup. What comes from outside is always escaped. */
public final class Html {
    private Html() {}

    /** The text without markup. */
    public static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(character < ' ' && character != '\n' ? '\uFFFD' : character);
            }
        }
        return safe.toString();
    }

    /** A text in both languages, of which the page shows one. Markup is kept. */
    public static String words(String zh, String en) {
        return "<span class=\"t\" lang=\"zh\">" + zh + "</span><span class=\"t\" lang=\"en\">" + en + "</span>";
    }

    /** A text in both languages, without markup. */
    public static String words(Bilingual text) {
        return words(escaped(text.zh()), escaped(text.en()));
    }

    /** The class that colours a decision. */
    public static String type(Decision decision) {
        return decision.name().toLowerCase(Locale.ROOT);
    }

    /** What a decision is called. */
    public static Bilingual name(Decision decision) {
        return new Bilingual(
                decision.chinese(),
                switch (decision) {
                    case REJECT -> "Reject";
                    case UNDETERMINED -> "Undetermined";
                    case REVIEW -> "Review";
                    case NO_RECORD -> "No record";
                    case PASS -> "Pass";
                });
    }

    /** What a decision means to a person who has to act on it. */
    static Bilingual meaning(Decision decision) {
        return switch (decision) {
            case REJECT ->
                new Bilingual("存在应予拒绝的事实：不宜交易，或须全额担保", "Facts exclude the company: no deal, or full security");
            case UNDETERMINED ->
                new Bilingual("至少一项核查未得到结果，不能下结论", "A check has no result, so nothing can be concluded");
            case REVIEW -> new Bilingual("存在须由人工判断的事实", "Facts that a person has to weigh");
            case NO_RECORD -> new Bilingual("两项均未发现记录，主体未经确认", "Neither check found anything; identity not confirmed");
            case PASS -> new Bilingual("查到该主体，未发现不利事实；不等于无风险", "Found, and nothing adverse; not the same as no risk");
        };
    }
}
