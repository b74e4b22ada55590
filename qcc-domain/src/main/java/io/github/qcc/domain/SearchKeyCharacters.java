package io.github.qcc.domain;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;

/** First step of a search key's normal form, which treats characters without regard to their meaning. */
final class SearchKeyCharacters {
    private static final int REPLACEMENT = 0xFFFD;

    /** Characters that Unicode lets programs ignore, in addition to category Cf and the variation selectors. */
    private static final String IGNORABLE = "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180F\u3164\uFFA0";

    private SearchKeyCharacters() {}

    /**
     * NFKC with single blanks, without invisible characters, and with letters for radicals; empty if a character cannot
     * be read.
     *
     * @param repairs gets what was done beside NFKC and blanks
     */
    static Optional<String> clean(String text, Set<SearchKeyRepair> repairs) {
        String before = text;
        Optional<String> after = cleanOnce(before, repairs);
        // A removed character may have separated two characters that now compose to one.
        while (after.isPresent() && !after.get().equals(before)) {
            before = after.get();
            after = cleanOnce(before, repairs);
        }
        return after;
    }

    private static Optional<String> cleanOnce(String text, Set<SearchKeyRepair> repairs) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder clean = new StringBuilder(normal.length());
        boolean blank = false;
        for (int i = 0; i < normal.length(); ) {
            int character = normal.codePointAt(i);
            i += Character.charCount(character);
            if (isBlank(character)) {
                blank = true;
            } else if (isInvisible(character)) {
                repairs.add(SearchKeyRepair.INVISIBLE_CHARACTERS);
            } else {
                if (blank && clean.length() > 0) {
                    clean.append(' ');
                }
                blank = false;
                if (UnifiedRadicals.isRadical(character)) {
                    Optional<String> letter = UnifiedRadicals.letterOf(character);
                    if (letter.isEmpty()) {
                        return Optional.empty();
                    }
                    repairs.add(SearchKeyRepair.RADICALS);
                    clean.append(letter.get());
                } else if (isUnreadable(character)) {
                    return Optional.empty();
                } else {
                    clean.appendCodePoint(character);
                }
            }
        }
        return Optional.of(clean.toString());
    }

    /** The text without blanks around it, among them those that {@link String#strip} leaves. */
    static String trimmed(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    /** Blanks of every width, tabs and line breaks. */
    private static boolean isBlank(int character) {
        return Character.isSpaceChar(character) || character >= '\t' && character <= '\r' || character == 0x85;
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT -> true;
            default ->
                character >= 0xFE00 && character <= 0xFE0F
                        || character >= 0xE0100 && character <= 0xE01EF
                        || IGNORABLE.indexOf(character) >= 0;
        };
    }

    /** Half a character, the replacement of a damaged one, or a private one that only a font defines. */
    private static boolean isUnreadable(int character) {
        return switch (Character.getType(character)) {
            case Character.SURROGATE, Character.PRIVATE_USE -> true;
            default -> character == REPLACEMENT;
        };
    }
}
