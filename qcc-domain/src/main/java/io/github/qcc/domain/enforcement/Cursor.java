package io.github.qcc.domain.enforcement;

import java.util.function.IntPredicate;

/** A place in a text, moved forward by what is read there; what does not match moves nothing. */
final class Cursor {
    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    /** Steps over the expected text, if it is here. */
    boolean skip(String expected) {
        if (!text.startsWith(expected, at)) {
            return false;
        }
        at += expected.length();
        return true;
    }

    /** Whether this character is here. */
    boolean isAt(char expected) {
        return !atEnd() && text.charAt(at) == expected;
    }

    /** Reads one character if it passes, or else nothing. */
    String one(IntPredicate character) {
        int start = at;
        step(character);
        return text.substring(start, at);
    }

    /** Reads the longest run of characters that pass, which may be empty. */
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

    /** Reads all that is left. */
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
