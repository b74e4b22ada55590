package io.github.qcc.domain.enforcement;

import io.github.qcc.domain.text.WireText;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Parts of a case number. A text is read by the rule of 2016, or else as an old number or a hybrid, or else as a masked
 * one. Each attempt is one pass over the text.
 *
 * @param beforeSerial normal form of all text before the serial number, as in {@code (2018)浙1082执}
 * @param serial number and what follows; empty if masked
 * @param normalForm the whole number as it is printed and compared
 */
record CaseNumberParts(
        CaseNumber.Style style,
        int year,
        Optional<CourtCode> court,
        Optional<String> division,
        Optional<String> typeCode,
        String beforeSerial,
        Optional<CaseSerial> serial,
        Optional<String> suffix,
        String normalForm) {

    static final int FIRST_YEAR_OF_THE_RULE = 2016;
    private static final int MAX_TYPE_CODE = 5;
    private static final int MAX_OLD_TYPE_CODE = 16;
    private static final String DIVISION = "知";
    /** The type codes of the intellectual property division begin with one of these. */
    private static final String TRIED_BY_DIVISION = "民行刑执";

    private static final String MARK = "字";
    private static final String ORDINAL = "第";

    /** Awards of arbitrators and certificates of notaries have numbers that look like those of old cases. */
    private static final Pattern NOT_OF_A_COURT =
            Pattern.compile(".*(?:公证.*|证|证执|证执行|劳仲.*|劳人仲.*|贸仲.*|[^民执法](?:仲裁|仲案))");

    /** Brackets round, no white space, NFKC. */
    static String unified(String text) {
        if (isUnified(text)) {
            return text;
        }
        String normalized = WireText.normalized(text);
        StringBuilder form = new StringBuilder(normalized.length());
        normalized
                .codePoints()
                .filter(character -> !isWhiteSpace(character))
                .map(CaseNumberParts::rounded)
                .forEach(form::appendCodePoint);
        // Without the space between them, a letter and an accent become one character.
        return form.length() == normalized.length() ? form.toString() : WireText.normalized(form.toString());
    }

    /**
     * Whether all characters are round brackets, digits and unified Han, as in most numbers, which need no
     * normalisation.
     */
    private static boolean isUnified(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean isHan = character >= '\u4E00' && character <= '\u9FFF';
            if (!isHan && !Cursor.isDigit(character) && character != '(' && character != ')') {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhiteSpace(int character) {
        return Character.isSpaceChar(character) || character >= '\t' && character <= '\r' || character == '\u0085';
    }

    private static int rounded(int character) {
        return switch (Character.getType(character)) {
            case Character.START_PUNCTUATION -> '(';
            case Character.END_PUNCTUATION -> ')';
            default -> character;
        };
    }

    /** Reads a text; empty if it is not a case number. */
    static Optional<CaseNumberParts> parse(String text) {
        var cursor = new Cursor(unified(text));
        cursor.skip("案号");
        cursor.run(character -> character == ':');
        boolean isOpened = cursor.skip("(");
        String year = cursor.digits();
        boolean isMarked = cursor.skip("年");
        if (year.length() != 4 || isOpened && !cursor.skip(")")) {
            return Optional.empty();
        }
        String body = cursor.rest();
        return modern(year, body)
                .filter(number -> isOpened || isMarked || !body.contains("号"))
                .or(() -> old(year, body))
                .or(() -> isOpened ? masked(year, body) : Optional.empty());
    }

    /** {@code 浙1082执2303号}: court code, division, type code, number. */
    private static Optional<CaseNumberParts> modern(String year, String body) {
        if (isBeforeTheRule(year)) {
            return Optional.empty();
        }
        var cursor = new Cursor(body);
        var court = CourtCode.read(cursor);
        if (court.isEmpty()) {
            return Optional.empty();
        }
        String type = cursor.run(CaseNumberParts::isHan);
        var division = Optional.of(DIVISION)
                .filter(type::startsWith)
                .filter(letter -> type.length() > 1 && TRIED_BY_DIVISION.indexOf(type.charAt(1)) >= 0);
        String typeCode = type.substring(division.map(String::length).orElse(0));
        // Numbers are natural, without leading zeros (Art. 10).
        if (!isTypeCode(typeCode) || cursor.isAt('0')) {
            return Optional.empty();
        }
        return CaseSerial.read(cursor)
                .map(serial -> numbered(
                        CaseNumber.Style.POST_2016, year, court, division, typeCode, court.get() + type, serial));
    }

    /** {@code 瑶执字第02181号}: a short name and a type that only a dictionary could tell apart, then the number. */
    private static Optional<CaseNumberParts> old(String year, String body) {
        int end = body.lastIndexOf(MARK + ORDINAL);
        int mark = (MARK + ORDINAL).length();
        if (end < 0) {
            end = markBeforeDigit(body);
            mark = MARK.length();
        }
        if (end < 0) {
            return isBeforeTheRule(year) ? unmarked(year, body) : Optional.empty();
        }
        String typeCode = body.substring(0, end);
        if (!isOldTypeCode(typeCode)) {
            return Optional.empty();
        }
        return CaseSerial.read(new Cursor(body.substring(end + mark)))
                .map(serial -> old(year, typeCode, typeCode + MARK + ORDINAL, serial));
    }

    /** Place of the last 字 that a digit follows; -1 without one. */
    private static int markBeforeDigit(String body) {
        int end = body.lastIndexOf(MARK);
        return end >= 0 && end + 1 < body.length() && Cursor.isDigit(body.charAt(end + 1)) ? end : -1;
    }

    /** {@code 浙义法委鉴4号}: an old number without 字第, such that the last Han characters end before the number. */
    private static Optional<CaseNumberParts> unmarked(String year, String body) {
        int end = 0;
        for (int i = 0; i < body.length() && body.charAt(i) != '号' && body.charAt(i) != '之'; i++) {
            end = isHan(body.charAt(i)) ? i + 1 : end;
        }
        String typeCode = body.substring(0, end);
        boolean isPlain = typeCode.codePoints().allMatch(character -> isHan(character) || Cursor.isDigit(character));
        if (!isPlain || !isOldTypeCode(typeCode)) {
            return Optional.empty();
        }
        return CaseSerial.read(new Cursor(body.substring(end))).map(serial -> old(year, typeCode, typeCode, serial));
    }

    private static CaseNumberParts old(String year, String typeCode, String beforeSerial, CaseSerial serial) {
        var court = CourtCode.numberedWithin(typeCode);
        return numbered(
                court.isPresent() ? CaseNumber.Style.HYBRID : CaseNumber.Style.PRE_2016,
                year,
                court,
                Optional.empty(),
                typeCode,
                beforeSerial,
                serial);
    }

    private static CaseNumberParts numbered(
            CaseNumber.Style style,
            String year,
            Optional<CourtCode> court,
            Optional<String> division,
            String typeCode,
            String beforeSerial,
            CaseSerial serial) {
        String begin = "(" + year + ")" + beforeSerial;
        return new CaseNumberParts(
                style,
                Integer.parseInt(year),
                court,
                division,
                Optional.of(typeCode),
                begin,
                Optional.of(serial),
                serial.suffix(),
                begin + serial);
    }

    /** Decided by the year, which has four digits. */
    private static boolean isBeforeTheRule(String year) {
        return Integer.parseInt(year) < FIRST_YEAR_OF_THE_RULE;
    }

    /** {@code 广****执恢1977号}: the part that asterisks do not hide, at the end. */
    private static Optional<CaseNumberParts> masked(String year, String body) {
        int end = body.lastIndexOf('号');
        if (end < 0 || body.indexOf('*') < 0) {
            return Optional.empty();
        }
        var rest = new Cursor(body.substring(end + 1));
        Optional<String> ruling = CaseSerial.ruling(rest);
        CaseSerial.skipNoise(rest);
        if (ruling.isEmpty() || !rest.atEnd()) {
            return Optional.empty();
        }
        int number = startOfRun(body, end, character -> Cursor.isDigit(character) || character == '*');
        int type = startOfRun(body, number, CaseNumberParts::isHan);
        // With a digit on neither side, an asterisk may hide any part of the type.
        boolean legible = Cursor.isDigit(body.charAt(number)) || type > 0 && Cursor.isDigit(body.charAt(type - 1));
        String serial = body.substring(number, end);
        return Optional.of(new CaseNumberParts(
                CaseNumber.Style.MASKED,
                Integer.parseInt(year),
                Optional.empty(),
                Optional.empty(),
                Optional.of(body.substring(type, number)).filter(code -> legible && isTypeCode(code)),
                "(" + year + ")" + body.substring(0, number),
                Optional.of(serial)
                        .filter(digits -> !digits.isEmpty() && digits.indexOf('*') < 0)
                        .map(digits -> new CaseSerial(digits, "", ruling.get())),
                ruling.filter(name -> !name.isEmpty()),
                "(" + year + ")" + body.substring(0, end + 1) + ruling.get()));
    }

    /** Start of the longest run of matching characters that ends here. */
    private static int startOfRun(String text, int end, IntPredicate characters) {
        int start = end;
        while (start > 0 && characters.test(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        return start;
    }

    private static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    /** 字 and 第 belong to the old form: without them {@code 陕民三终字第38号} would be a number of the court 陕. */
    private static boolean isTypeCode(String han) {
        int length = han.codePointCount(0, han.length());
        return length >= 1 && length <= MAX_TYPE_CODE && han.indexOf('字') < 0 && han.indexOf('第') < 0;
    }

    private static boolean isOldTypeCode(String text) {
        int length = text.codePointCount(0, text.length());
        return length >= 1
                && length <= MAX_OLD_TYPE_CODE
                && !NOT_OF_A_COURT.matcher(text).matches();
    }
}
