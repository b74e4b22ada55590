package io.github.qcc.domain.enforcement;

import io.github.qcc.domain.text.WireText;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * What a case number consists of, read from its normal form: by the rule of 2016, or else as an old number or a hybrid,
 * or else as a masked one. Each attempt is one pass over the text.
 */
record CaseNumberParts(
        CaseNumber.Style style,
        int year,
        Optional<CourtCode> court,
        Optional<String> division,
        Optional<String> typeCode,
        Optional<String> serial,
        Optional<String> suffix) {

    private static final int MAX_TYPE_CODE = 5;
    private static final int MAX_OLD_TYPE_CODE = 16;
    private static final String DIVISION = "知";
    /** The type codes of the intellectual property division begin with one of these. */
    private static final String TRIED_BY_DIVISION = "民行刑执";

    private static final String OLD_MARK = "字第";
    private static final String NUMERALS = "〇零一二三四五六七八九十百0123456789";

    /** Normal form of a text: NFKC, every bracket round, no white space. */
    static String normalForm(String text) {
        if (isNormalForm(text)) {
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

    /** Whether all is round brackets, digits and unified Han, as in most numbers: nothing is to be done to these. */
    private static boolean isNormalForm(String text) {
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

    /** Reads a text in normal form; empty where it is not a case number. */
    static Optional<CaseNumberParts> parse(String normalForm) {
        var cursor = new Cursor(normalForm);
        if (!cursor.skip("(")) {
            return Optional.empty();
        }
        String year = cursor.digits();
        if (year.length() != 4 || !cursor.skip(")")) {
            return Optional.empty();
        }
        int filed = Integer.parseInt(year);
        String body = cursor.rest();
        return modern(filed, body).or(() -> old(filed, body)).or(() -> masked(filed, body));
    }

    /** {@code 浙1082执2303号}: court code, division, type code, number. */
    private static Optional<CaseNumberParts> modern(int year, String body) {
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
        String serial = cursor.digits();
        // Numbers are natural, without leading zeros (Art. 10).
        if (!isTypeCode(typeCode) || serial.isEmpty() || serial.startsWith("0") || !cursor.skip("号")) {
            return Optional.empty();
        }
        String suffix = cursor.rest();
        if (!isSuffix(suffix)) {
            return Optional.empty();
        }
        return Optional.of(new CaseNumberParts(
                CaseNumber.Style.POST_2016,
                year,
                court,
                division,
                Optional.of(typeCode),
                Optional.of(serial),
                stated(suffix)));
    }

    /** {@code 瑶执字第02181号}: a short name and a type that only a dictionary could tell apart, then the number. */
    private static Optional<CaseNumberParts> old(int year, String body) {
        int end = body.lastIndexOf(OLD_MARK);
        if (end < 1 || body.codePointCount(0, end) > MAX_OLD_TYPE_CODE) {
            return Optional.empty();
        }
        String typeCode = body.substring(0, end);
        var cursor = new Cursor(body.substring(end + OLD_MARK.length()));
        String serial = cursor.digits();
        String ruling = cursor.skip("-") ? "-" + cursor.digits() : "";
        if (serial.isEmpty() || ruling.equals("-") || !cursor.skip("号") || !cursor.atEnd()) {
            return Optional.empty();
        }
        var court = CourtCode.numberedWithin(typeCode);
        return Optional.of(new CaseNumberParts(
                court.isPresent() ? CaseNumber.Style.HYBRID : CaseNumber.Style.PRE_2016,
                year,
                court,
                Optional.empty(),
                Optional.of(typeCode),
                Optional.of(serial),
                stated(ruling)));
    }

    /** {@code 广****执恢1977号}: what asterisks leave legible at the end. */
    private static Optional<CaseNumberParts> masked(int year, String body) {
        int end = body.lastIndexOf('号');
        if (end < 0 || body.indexOf('*') < 0 || !isSuffix(body.substring(end + 1))) {
            return Optional.empty();
        }
        int number = startOfRun(body, end, character -> Cursor.isDigit(character) || character == '*');
        int type = startOfRun(body, number, CaseNumberParts::isHan);
        // With a digit on neither side, an asterisk may hide any part of the type.
        boolean legible = Cursor.isDigit(body.charAt(number)) || type > 0 && Cursor.isDigit(body.charAt(type - 1));
        return Optional.of(new CaseNumberParts(
                CaseNumber.Style.MASKED,
                year,
                Optional.empty(),
                Optional.empty(),
                Optional.of(body.substring(type, number)).filter(code -> legible && isTypeCode(code)),
                stated(body.substring(number, end)).filter(serial -> serial.indexOf('*') < 0),
                stated(body.substring(end + 1))));
    }

    /** Where the longest run of characters that pass begins that ends here. */
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

    /** Whether the text is empty or names a further ruling in the same case, as in {@code 之一}. */
    private static boolean isSuffix(String text) {
        var cursor = new Cursor(text);
        return cursor.atEnd()
                || cursor.skip("之") && !cursor.run(CaseNumberParts::isNumeral).isEmpty() && cursor.atEnd();
    }

    private static boolean isNumeral(int character) {
        return NUMERALS.indexOf(character) >= 0;
    }

    private static Optional<String> stated(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
