package io.github.qcc.app.list.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells that stand for more than one company, or for more than its name. */
final class SeveralNames {
    private static final String SEPARATORS = "/／、;；,，|｜\n\r";
    private static final String OPENING = "（(【[［";
    private static final String CLOSING = "）)】]］";

    /** Without these, a text is one name or none. */
    private static final CharacterSet MAY_BE_SEVERAL = CharacterSet.of("/／、;；,，|｜等&＆+＋和及与");

    /** {@code A公司 等3家}, {@code A公司等}. */
    private static final Pattern AND_OTHERS = Pattern.compile(
            "^(.*?)[\\s\\p{Z}（(]*等[\\s\\p{Z}]*(?:(?:[0-9０-９]+|[一二三四五六七八九十两数多几]+)[\\s\\p{Z}]*[余多]?[\\s\\p{Z}]*(?:家|户|个|名|位|间|人|所).*"
                    + "|(?:公司|企业|单位|客户)?[\\s\\p{Z}]*[)）]?)$",
            Pattern.DOTALL);

    /** Two names with a word or a blank between them; 和平 and its like begin the name of a branch. */
    private static final Pattern JOINED = Pattern.compile(
            "^.{4,}(?:公司|集团|合作社)(?:[\\s\\p{Z}]*(?:和(?![平谐田静县顺林政硕龙])|以及|及|与|[&＆+＋])[\\s\\p{Z}]*|[\\s\\p{Z}]+)(?!.{0,12}分公司$).{4,}(?:有限公司|股份公司|有限责任公司|集团公司|集团)$",
            Pattern.DOTALL);

    /** A name, and behind a blank an amount, a date or another number. */
    private static final Pattern NAME_AND_NUMBER = Pattern.compile(
            "^.*(?:公司|集团|企业|厂|店|行|部|中心|社|合伙|[)）])[\\s\\p{Z}]+[¥￥$+-]?[0-9０-９][0-9０-９.,，%:/年月日元万亿\\s\\p{Z}-]*$",
            Pattern.DOTALL);

    private SeveralNames() {}

    /** Says what else is in the text; empty if it is one name. */
    static Optional<RejectionReason> in(String text) {
        if (!MAY_BE_SEVERAL.isIn(text) && !hasBlank(text)) {
            return Optional.empty();
        }
        if (companies(text) > 1 || JOINED.matcher(text.strip()).matches()) {
            return Optional.of(RejectionReason.SEVERAL_NAMES);
        }
        if (text.indexOf('等') > 0) {
            Matcher others = AND_OTHERS.matcher(text.strip());
            if (others.matches()
                    && (CompanyName.endsLikeCompany(others.group(1))
                            || others.group(1).indexOf('、') > 0)) {
                return Optional.of(RejectionReason.AND_OTHERS);
            }
        }
        return NAME_AND_NUMBER.matcher(text.strip()).matches()
                ? Optional.of(RejectionReason.MORE_THAN_A_NAME)
                : Optional.empty();
    }

    private static boolean hasBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static long companies(String text) {
        List<String> parts = parts(text);
        if (parts.size() < 2) {
            return parts.size();
        }
        return parts.stream()
                .map(String::strip)
                .filter(part -> CompanyName.isCode(part) || CompanyName.endsLikeCompany(part))
                .count();
    }

    /** The parts between separators outside brackets; {@code Co., Ltd.} stays in one part. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char character = i == text.length() ? '\n' : text.charAt(i);
            depth += OPENING.indexOf(character) >= 0 ? 1 : 0;
            depth -= CLOSING.indexOf(character) >= 0 && depth > 0 ? 1 : 0;
            boolean separates = SEPARATORS.indexOf(character) >= 0 && (depth == 0 || i == text.length());
            if (separates) {
                String part = text.substring(from, i);
                if (!parts.isEmpty() && CompanyName.isLegalForm(part)) {
                    parts.set(parts.size() - 1, parts.get(parts.size() - 1) + ", " + part.strip());
                } else {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }
}
