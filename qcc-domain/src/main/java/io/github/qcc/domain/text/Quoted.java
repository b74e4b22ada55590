package io.github.qcc.domain.text;

/** Quotes a refused text for an error message. */
public final class Quoted {
    private static final int LONGEST_SHOWN = 40;

    private Quoted() {}

    /** The text in single quotes: at most its first 40 characters, without line breaks and half characters. */
    public static String of(String text) {
        return "'" + shown(text) + "'";
    }

    /** The text as {@link #of} shows it, without the quotes. */
    public static String shown(String text) {
        String start = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
        // Messages go to logs, where each must stay on one line.
        return start.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "\uFFFD");
    }
}
