package io.github.qcc.domain;

import static io.github.qcc.domain.SearchKey.MAX_LENGTH;
import static io.github.qcc.domain.SearchKey.MIN_LENGTH;

import io.github.qcc.domain.company.PersonalNumber;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads a text as a {@link SearchKey}, in the order of the rules that its Javadoc gives. */
final class SearchKeyReader {
    /** More than the longest name with much padding. A longer text is refused before the costly normalisation. */
    private static final int MAX_RAW_LENGTH = 4096;

    /** Shorter than any code or number of a person. */
    private static final int MAX_OTHERS = 7;

    private static final String MIDDLE_DOTS = "•‧・∙⋅";

    private SearchKeyReader() {}

    /** A key, or the rule by which the text is refused; exactly one of the two. */
    record ReadKey(Optional<SearchKey> key, Optional<SearchKeyDefect> defect) {
        static ReadKey of(SearchKey key) {
            return new ReadKey(Optional.of(key), Optional.empty());
        }

        static ReadKey refused(SearchKeyDefect defect) {
            return new ReadKey(Optional.empty(), Optional.of(defect));
        }

        SearchKey orThrow(String text) {
            defect.ifPresent(rule -> {
                throw new InvalidSearchKeyException(rule, text);
            });
            return key.orElseThrow();
        }
    }

    static ReadKey read(String text) {
        if (text.length() > MAX_RAW_LENGTH) {
            return ReadKey.refused(SearchKeyDefect.TOO_LONG);
        }
        if (isNormalName(text)) {
            return ReadKey.of(new SearchKey(text, text, SearchKey.Kind.NAME, Set.of()));
        }
        Set<SearchKeyRepair> repairs = EnumSet.noneOf(SearchKeyRepair.class);
        Optional<String> cleaned = SearchKeyCharacters.clean(text, repairs);
        if (cleaned.isEmpty()) {
            return ReadKey.refused(SearchKeyDefect.UNREADABLE_CHARACTER);
        }
        String clean = cleaned.get();
        if (isTooShort(clean)) {
            return ReadKey.refused(SearchKeyDefect.TOO_SHORT);
        }
        if (PersonalNumber.isIn(clean, today())) {
            return ReadKey.refused(SearchKeyDefect.PERSONAL);
        }
        return SearchKeyCode.find(clean)
                .map(code -> code.read(text, repairs))
                .orElseGet(() -> isTooLong(clean)
                        ? ReadKey.refused(SearchKeyDefect.TOO_LONG)
                        : ReadKey.of(new SearchKey(text, name(clean), SearchKey.Kind.NAME, repairs)));
    }

    static ReadKey asGiven(String text) {
        String trimmed = SearchKeyCharacters.trimmed(text);
        if (isTooShort(trimmed)) {
            return ReadKey.refused(SearchKeyDefect.TOO_SHORT);
        }
        if (isTooLong(trimmed)) {
            return ReadKey.refused(SearchKeyDefect.TOO_LONG);
        }
        if (trimmed.codePoints().anyMatch(character -> Character.getType(character) == Character.SURROGATE)) {
            return ReadKey.refused(SearchKeyDefect.UNREADABLE_CHARACTER);
        }
        boolean isPersonal = SearchKeyCharacters.clean(trimmed, EnumSet.noneOf(SearchKeyRepair.class))
                .filter(clean -> PersonalNumber.isIn(clean, today()))
                .isPresent();
        return isPersonal
                ? ReadKey.refused(SearchKeyDefect.PERSONAL)
                : ReadKey.of(new SearchKey(text, trimmed, SearchKeyCode.kindOf(trimmed), Set.of()));
    }

    /**
     * Fast path: unified Han characters, full-width brackets, digits and capitals are their own normal form, as most names
     * of lists are. A text with more digits and capitals, or with one at its end, may be a code behind a label.
     */
    private static boolean isNormalName(String text) {
        if (text.length() < MIN_LENGTH || text.length() > MAX_LENGTH) {
            return false;
        }
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean isHanOrBracket =
                    character >= '\u4E00' && character <= '\u9FEF' || character == '（' || character == '）';
            boolean isDigitOrCapital = character >= '0' && character <= '9' || character >= 'A' && character <= 'Z';
            if (!isHanOrBracket && (!isDigitOrCapital || ++others > MAX_OTHERS)) {
                return false;
            }
        }
        char last = text.charAt(text.length() - 1);
        return isHan(text.charAt(0)) && last > 'Z';
    }

    private static LocalDate today() {
        return LocalDate.now(ChinaTime.ZONE);
    }

    private static boolean isTooShort(String text) {
        return text.codePointCount(0, text.length()) < MIN_LENGTH;
    }

    private static boolean isTooLong(String text) {
        return text.codePointCount(0, text.length()) > MAX_LENGTH;
    }

    /** The normal form of a name; it is changed only if it contains a Han character. */
    private static String name(String clean) {
        if (!hasHan(clean)) {
            return clean;
        }
        int[] letters = clean.codePoints().map(SearchKeyReader::unified).toArray();
        StringBuilder name = new StringBuilder(clean.length());
        for (int i = 0; i < letters.length; i++) {
            // A blank is never first or last, and never beside another.
            if (letters[i] != ' ' || !closes(letters[i - 1]) && !closes(letters[i + 1])) {
                name.appendCodePoint(letters[i]);
            }
        }
        return name.toString();
    }

    private static int unified(int character) {
        if (character >= 'a' && character <= 'z') {
            return character - 'a' + 'A';
        }
        if (MIDDLE_DOTS.indexOf(character) >= 0) {
            return '·';
        }
        return switch (character) {
            case '(' -> '（';
            case ')' -> '）';
            default -> character;
        };
    }

    /** Whether no blank is beside the character: it is Han or a full-width bracket. */
    private static boolean closes(int character) {
        return character == '（' || character == '）' || isHan(character);
    }

    static boolean hasHan(String text) {
        return text.codePoints().anyMatch(SearchKeyReader::isHan);
    }

    private static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }
}
