package io.github.qcc.app.list.cell;

import java.util.regex.Pattern;

/** Text of a list as messages show it: on one line, short, and without numbers that may be those of a person. */
final class Quote {
    private static final int LONGEST = 40;
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9０-９]{11,}[Xx]?");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Z}]+");

    private Quote() {}

    static String of(String text) {
        String cut = text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text;
        String shown = LONG_NUMBER
                .matcher(INVISIBLE.matcher(cut).replaceAll(" ").strip())
                .replaceAll("***");
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + "…";
    }
}
