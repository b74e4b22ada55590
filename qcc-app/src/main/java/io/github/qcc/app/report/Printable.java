package io.github.qcc.app.report;

/** Text from outside without what could steer a terminal or cut a cell. */
public final class Printable {
    private static final int REPLACEMENT = '\uFFFD';

    private Printable() {}

    /**
     * Returns the text with control characters, direction controls, line and paragraph separators and halves of
     * characters replaced by U+FFFD. Line feeds and tabs stay.
     */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHarmful(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .map(character -> isHarmful(character) || Character.getType(character) == Character.SURROGATE
                        ? REPLACEMENT
                        : character)
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }

    private static boolean isHarmful(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t'
                || character == '\u061C'
                || character == '\u200E'
                || character == '\u200F'
                || character >= '\u2028' && character <= '\u202E'
                || character >= '\u2066' && character <= '\u2069'
                || character == '\uFFFE'
                || character == '\uFFFF';
    }
}
