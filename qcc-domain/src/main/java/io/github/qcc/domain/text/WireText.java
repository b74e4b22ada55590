package io.github.qcc.domain.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Text of a field of a response, or text that a person typed. */
public final class WireText {
    private static final Set<String> PLACEHOLDERS =
            Set.of("/", "暂无", "暂无信息", "暂无数据", "未公开", "不公开", "不详", "未知", "无", "null", "n/a");

    private static final String DASHES = "-‐‑‒–—―−";

    /** With white space around it. */
    private static final int LONGEST_PLACEHOLDER = 16;

    private WireText() {}

    /**
     * Compatibility form (NFKC) without surrounding white space: full-width digits, brackets and spaces become their
     * ordinary forms, and nothing else is repaired.
     *
     * @param text any text, or null, which reads as empty
     */
    public static String normalized(String text) {
        if (text == null) {
            return "";
        }
        return (isNormal(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC)).strip();
    }

    /** Whether all is ASCII or unified Han, as in most answers: these are their own compatibility forms. */
    private static boolean isNormal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character >= 0x80 && (character < '\u4E00' || character > '\u9FFF')) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text is one of the forms in which publishers write "nothing is stated here"; null is one of them. */
    public static boolean isPlaceholder(String text) {
        if (text == null || text.isBlank()) {
            return true;
        }
        // No placeholder is long, and normalising a hostile text is not free; nor does one begin with a digit, as most
        // values do.
        return text.length() <= LONGEST_PLACEHOLDER && !isDigit(text.charAt(0)) && isNothing(normalized(text));
    }

    private static boolean isNothing(String normalized) {
        if (normalized.isEmpty()) {
            return true;
        }
        return switch (normalized.charAt(0)) {
            case '*' -> consistsOf(normalized, "*");
            case 'n', 'N' -> PLACEHOLDERS.contains(normalized.toLowerCase(Locale.ROOT));
            default -> PLACEHOLDERS.contains(normalized) || consistsOf(normalized, DASHES);
        };
    }

    private static boolean consistsOf(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
