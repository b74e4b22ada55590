package io.github.qcc.app.report;

import io.github.qcc.domain.screening.Decision;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Pieces of markup. What comes from outside is always escaped. */
final class Html {
    private Html() {}

    static String escaped(String text) {
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
    static String words(String zh, String en) {
        return "<span class=\"t\" lang=\"zh\">" + zh + "</span><span class=\"t\" lang=\"en\">" + en + "</span>";
    }

    /** A text of a chart in both languages. */
    static String label(String zh, String en, String attributes, String type) {
        return "<text class=\"t " + type + "\" lang=\"zh\" " + attributes + ">" + escaped(zh) + "</text>"
                + "<text class=\"t " + type + "\" lang=\"en\" " + attributes + ">" + escaped(en) + "</text>";
    }

    /** The same text of a chart in either language. */
    static String label(String text, String attributes, String type) {
        return "<text class=\"" + type + "\" " + attributes + ">" + escaped(text) + "</text>";
    }

    /** A number with grouped digits, as exact as it is. */
    static String number(BigDecimal number) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    static String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** A part of a whole, in percent. */
    static String percent(long part, long whole) {
        if (whole == 0) {
            return "–";
        }
        return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT))
                        .format(BigDecimal.valueOf(part * 100)
                                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP))
                + " %";
    }

    /** The class that colours a decision. */
    static String type(Decision decision) {
        return decision.name().toLowerCase(Locale.ROOT);
    }

    static String en(Decision decision) {
        return switch (decision) {
            case REJECT -> "Reject";
            case UNDETERMINED -> "Undetermined";
            case REVIEW -> "Review";
            case NO_RECORD -> "No record";
            case PASS -> "Pass";
        };
    }
}
