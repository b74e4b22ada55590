package io.github.qcc.app.list.cell;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an export left in the text: entities of HTML ({@code A&amp;B}), and {@code _x000D_} of a workbook. */
final class Entities {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,8}));", Pattern.CASE_INSENSITIVE);

    /** A line break or another control character, as workbooks write it; programs that read them often leave it so. */
    private static final Pattern CONTROL = Pattern.compile("(?:_x00[01][0-9A-Fa-f]_)+");

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ensp", " "),
            Map.entry("emsp", " "),
            Map.entry("middot", "·"),
            Map.entry("bull", "•"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("eacute", "é"),
            Map.entry("uuml", "ü"),
            Map.entry("ouml", "ö"),
            Map.entry("auml", "ä"));

    private Entities() {}

    /** Decodes entities, also those of a text that was encoded twice; what is not an entity stays. */
    static String decode(String text) {
        return ofHtml(text.contains("_x00") ? CONTROL.matcher(text).replaceAll(" ") : text);
    }

    private static String ofHtml(String text) {
        if (text.indexOf('&') < 0 || text.indexOf(';') < 0) {
            return text;
        }
        String once = decodeOnce(text);
        return once.equals(text) ? text : decodeOnce(once);
    }

    private static String decodeOnce(String text) {
        return ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
    }

    private static String character(java.util.regex.MatchResult entity) {
        if (entity.group(3) != null) {
            return NAMED.getOrDefault(entity.group(3).toLowerCase(Locale.ROOT), entity.group());
        }
        int codePoint =
                entity.group(1) != null ? Integer.parseInt(entity.group(1)) : Integer.parseInt(entity.group(2), 16);
        boolean isCharacter = Character.isValidCodePoint(codePoint)
                && Character.getType(codePoint) != Character.SURROGATE
                && codePoint > 0;
        return isCharacter ? Character.toString(codePoint) : entity.group();
    }
}
