package io.github.qcc.domain.enforcement;

/**
 * The usual form of a case number, {@code (2018)浙1082执2303号}: by the rule of 2016, complete, and with nothing odd around it.
 * Whether a text has it is seen in one pass, without making a {@link CaseNumber}.
 */
final class UsualCaseNumber {
    private static final int YEAR_BEGIN = 1;
    private static final int YEAR_END = 5;
    private static final int LETTER = 6;
    private static final int LONGEST_TYPE = 5;
    private static final int LONGEST = 64;

    /** 字 and 第 belong to the older form, 知 to a division. */
    private static final String NOT_OF_A_TYPE = "字第知号之年";

    private UsualCaseNumber() {}

    static boolean is(String text) {
        boolean mayBe = text.length() > LETTER && text.length() <= LONGEST;
        if (!mayBe || !hasYear(text) || !CourtCode.isLetter(text.charAt(LETTER))) {
            return false;
        }
        int type = endOfDigits(text, LETTER + 1);
        int number = endOfType(text, type);
        int end = endOfDigits(text, number);
        int courtDigits = type - LETTER - 1;
        return (courtDigits == 0 || courtDigits == 2 || courtDigits == 4)
                && number > type
                && number - type <= LONGEST_TYPE
                && end > number
                && text.charAt(number) != '0'
                && end + 1 == text.length()
                && text.charAt(end) == '号';
    }

    private static boolean hasYear(String text) {
        char open = text.charAt(0);
        char close = text.charAt(YEAR_END);
        return (open == '(' || open == '（')
                && (close == ')' || close == '）')
                && endOfDigits(text, YEAR_BEGIN) == YEAR_END
                && Integer.parseInt(text, YEAR_BEGIN, YEAR_END, 10) >= CaseNumberParts.FIRST_YEAR_OF_THE_RULE;
    }

    private static int endOfDigits(String text, int begin) {
        int end = begin;
        while (end < text.length() && Cursor.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int endOfType(String text, int begin) {
        int end = begin;
        while (end < text.length() && isOfType(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfType(char character) {
        return character >= '\u4E00' && character <= '\u9FFF' && NOT_OF_A_TYPE.indexOf(character) < 0;
    }
}
