package io.github.qcc.domain.enforcement;

/** A refused text as an error message shows it. */
final class Quoted {
    private static final int LONGEST_SHOWN = 40;

    private Quoted() {}

    /** The text in quotes; of a long one, its beginning. Messages end in logs: no line breaks, no half characters. */
    static String of(String text) {
        String start = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
        return "'" + start.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "\uFFFD") + "'";
    }
}
