package io.github.qcc.domain.enforcement;

import java.util.function.IntPredicate;

/** Position in a text. Reading moves it forward; text that does not match does not move it. */
final class Cursor {
    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    /** Skips the expected text if it is next. */
    boolean skip(String expected) {
        if (!text.startsWith(expected, at)) {
            return false;
        }
        at += expected.length();
        return true;
    }

    /** Whether this character is next. */
    boolean isAt(char expected) {
        return !atEnd() && text.charAt(at) == expected;
    }

    /** Reads one character if it matches, otherwise none. */
    String one(IntPredicate character) {
        int start = at;
        step(character);
        return text.substring(start, at);
    }

    /** Reads the longest run of matching characters, which may be empty. */
    String run(IntPredicate characters) {
        int start = at;
        while (step(characters)) {}
        return text.substring(start, at);
    }

    private boolean step(IntPredicate character) {
        if (atEnd()) {
            return false;
        }
        int here = text.codePointAt(at);
        if (!character.test(here)) {
            return false;
        }
        at += Character.charCount(here);
        return true;
    }

    /** Reads the longest run of ASCII digits, which may be empty. */
    String digits() {
        return run(Cursor::isDigit);
    }

    /** Reads the rest of the text. */
    String rest() {
        String rest = text.substring(at);
        at = text.length();
        return rest;
    }

    boolean atEnd() {
        return at == text.length();
    }

    static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
