package io.github.qcc.app.list.cell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks around a name that no name has: an apostrophe before it, quotation marks around it, a comma behind it. */
final class Punctuation {
    /** Spreadsheets put an apostrophe before a text. */
    private static final Pattern APOSTROPHE = Pattern.compile("^[\\s\\p{Z}]*['‘’`´](?=\\p{IsHan})");

    private static final Pattern WRAPPED = Pattern.compile(
            "^[\\s\\p{Z}]*(?:“([^“”]+)”|「([^「」]+)」|『([^『』]+)』|《([^《》]+)》|【([^【】]+)】|\"([^\"]+)\"|'([^']+)')[\\s\\p{Z}]*$",
            Pattern.DOTALL);

    private static final Pattern TRAILING =
            Pattern.compile("(?:[\\s\\p{Z}]*[,，;；、。]|(?<=\\p{IsHan})[\\s\\p{Z}]*[.．:：])+[\\s\\p{Z}]*$");

    private static final CharacterSet BEFORE = CharacterSet.of("'‘’`´“「『《【\"");
    private static final CharacterSet BEHIND = CharacterSet.of(",，;；、。.．:：");

    private Punctuation() {}

    /** The text without such marks; the text itself if it has none. */
    static String strip(String text) {
        int first = 0;
        int last = text.length() - 1;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last))) {
            last--;
        }
        if (last < first || !BEFORE.contains(text.charAt(first)) && !BEHIND.contains(text.charAt(last))) {
            return text;
        }
        String name =
                TRAILING.matcher(APOSTROPHE.matcher(text).replaceFirst("")).replaceFirst("");
        Matcher wrapped = WRAPPED.matcher(name);
        if (!wrapped.matches()) {
            return name;
        }
        for (int group = 1; group <= wrapped.groupCount(); group++) {
            if (wrapped.group(group) != null) {
                return wrapped.group(group);
            }
        }
        return name;
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
