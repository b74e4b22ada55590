package io.github.qcc.app.list.read;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Columns by their letters, as spreadsheets name them: A, B, … Z, AA. */
public final class SheetColumns {
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{1,3}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

    private SheetColumns() {}

    /** Reads letters, or a number from 1, as a column from 0. */
    public static OptionalInt parse(String text) {
        String stripped = text.strip();
        if (NUMBER.matcher(stripped).matches()) {
            return OptionalInt.of(Integer.parseInt(stripped) - 1);
        }
        return LETTERS.matcher(stripped).matches() ? OptionalInt.of(ofLetters(stripped)) : OptionalInt.empty();
    }

    static int ofLetters(String letters) {
        int number = 0;
        for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            number = number * 26 + letter - 'A' + 1;
        }
        return number - 1;
    }
}
