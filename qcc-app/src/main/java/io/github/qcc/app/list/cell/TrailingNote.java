package io.github.qcc.app.list.cell;

import io.github.qcc.domain.SearchKey;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A note behind a name: {@code （已注销）}, {@code [曾用名：…]}, {@code 吊销}. Brackets that belong to a name stay: （有限合伙）,
 * （集团）, （上海）.
 *
 * @param name the text before the note
 * @param note the note with its brackets
 */
record TrailingNote(String name, String note) {
    private static final String OPENING = "（(【[［〔〈《「{｛";
    private static final String CLOSING = "）)】]］〕〉》」}｝";
    private static final int SHORTEST_NAME = 2;

    /** What notes begin with, and names in brackets do not. */
    private static final Pattern NOTE =
            Pattern.compile("^\\s*(?:已|原名|原称|原企业名称|原公司名|曾用名|曾用|曾名|曾称|吊销|注销|停业).*", Pattern.DOTALL);

    /** More of the same, told only behind the ending of a company. */
    private static final Pattern STATE = Pattern.compile(
            "^\\s*(?:歇业|撤销|清算|破产|解散|迁出|原[:：]|更名|现更名|现名|改名|前称|旧称|存续|在业|在营|开业|失联|经营异常|失信|简称|以下简称|又名|别名|拟|正在|被|备注|注[:：]"
                    + "|统一社会信用代码|社会信用代码|信用代码|税号|纳税人识别号|注册号).*"
                    + "|\\s*(?:正常|异常|关注|(?:重点|优质|一般|普通|战略|潜在|存量|休眠|流失|新增)(?:客户|企业|供应商)?|VIP(?:客户)?|关联方|关联企业|担保人|保证人|借款人|老客户|新客户|黑名单|白名单|非正常|暂停|停用|停产|倒闭|关闭|待核实|未核实|存疑)\\s*",
            Pattern.DOTALL);

    /** A code behind a name: the name is asked by. */
    private static final Pattern CODE = Pattern.compile("[\\s\\p{Z}:：-]*([0-9A-Za-z]{15,18})$");

    /** A note without brackets. */
    private static final Pattern PLAIN = Pattern.compile(
            "^(.+?(?:公司|集团|厂|企业|合作社|银行|事务所|中心)(?:[（(][^（()）]{1,20}[)）])?)"
                    + "([\\s\\p{Z}，,;；:：/—–-]*(?:已(?:注销|吊销|停业|歇业|更名|破产|撤销|解散|迁出|倒闭|关闭|清算)|吊销|注销|停业|曾用名|原名|现更名).*)$",
            Pattern.DOTALL);

    private static final CharacterSet BRACKETS = CharacterSet.of(OPENING);

    /** Each note without brackets has one of these. */
    private static final CharacterSet OF_PLAIN_NOTES = CharacterSet.of("销停曾原更已");

    /** Finds the last note of a text. */
    static Optional<TrailingNote> find(String text) {
        boolean hasBrackets = BRACKETS.isIn(text);
        boolean mayHavePlainNote = OF_PLAIN_NOTES.isIn(text);
        String trimmed = trimmedEnd(text);
        boolean endsInCode = !trimmed.isEmpty() && isLetterOrDigit(trimmed.charAt(trimmed.length() - 1));
        if (!hasBrackets && !mayHavePlainNote && !endsInCode) {
            return Optional.empty();
        }
        Matcher code = CODE.matcher(trimmed);
        if (endsInCode
                && code.find()
                && isCode(code.group(1))
                && CompanyName.endsLikeCompany(trimmed.substring(0, code.start()))) {
            return Optional.of(new TrailingNote(trimmedEnd(trimmed.substring(0, code.start())), code.group(1)));
        }
        int opening = hasBrackets ? openingOfLast(trimmed) : -1;
        if (opening >= SHORTEST_NAME) {
            int end =
                    CLOSING.indexOf(trimmed.charAt(trimmed.length() - 1)) < 0 ? trimmed.length() : trimmed.length() - 1;
            String name = trimmedEnd(trimmed.substring(0, opening));
            String content = trimmed.substring(Math.min(opening + 1, end), end);
            if (name.length() >= SHORTEST_NAME && isNote(name, content)) {
                return Optional.of(new TrailingNote(name, trimmed.substring(opening)));
            }
        }
        if (!mayHavePlainNote) {
            return Optional.empty();
        }
        Matcher plain = PLAIN.matcher(trimmed);
        return plain.matches() && isRest(plain.group(2))
                ? Optional.of(new TrailingNote(plain.group(1), plain.group(2)))
                : Optional.empty();
    }

    private static boolean isLetterOrDigit(char character) {
        return character >= '0' && character <= '9'
                || character >= 'A' && character <= 'Z'
                || character >= 'a' && character <= 'z';
    }

    /** What follows a company directly and ends like one may be the rest of its name, unless it names a former name. */
    private static boolean isRest(String note) {
        return note.contains("曾用名") || note.contains("原名") || note.contains("更名") || !CompanyName.endsLikeCompany(note);
    }

    private static boolean isNote(String name, String content) {
        if (NOTE.matcher(content).matches()) {
            return true;
        }
        if (!CompanyName.endsLikeCompany(name)) {
            return false;
        }
        boolean formerName = content.strip().startsWith("原") && CompanyName.endsLikeCompany(content.strip());
        return formerName || STATE.matcher(content).matches() || isCode(content);
    }

    private static boolean isCode(String content) {
        return content.length() >= 13
                && SearchKey.parse(content)
                        .filter(key -> key.kind() != SearchKey.Kind.NAME)
                        .isPresent();
    }

    /** Where the last brackets of a text open, if they close at its end or nowhere; -1 for a text without brackets. */
    private static int openingOfLast(String text) {
        if (text.isEmpty()) {
            return -1;
        }
        boolean closes = CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
        int depth = closes ? 0 : 1;
        for (int i = text.length() - 1; i >= 0; i--) {
            depth += CLOSING.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static String trimmedEnd(String text) {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT
                || Character.getType(character) == Character.CONTROL;
    }
}
