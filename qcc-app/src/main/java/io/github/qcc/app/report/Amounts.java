package io.github.qcc.app.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts and counts as text: exact with grouped digits, or short in the units of each language. */
public final class Amounts {
    private static final BigDecimal WAN = new BigDecimal("1E4");
    private static final BigDecimal YI = new BigDecimal("1E8");
    private static final BigDecimal THOUSAND = new BigDecimal("1E3");
    private static final BigDecimal MILLION = new BigDecimal("1E6");
    private static final BigDecimal BILLION = new BigDecimal("1E9");

    private Amounts() {}

    /** Returns the number with grouped digits, as exact as it is. */
    public static String grouped(BigDecimal number) {
        return grouped(number.stripTrailingZeros().toPlainString());
    }

    /** Returns the number with grouped digits. */
    public static String grouped(long number) {
        return grouped(BigDecimal.valueOf(number));
    }

    /** Returns an amount of money with two decimals, such as {@code ¥30.80}. */
    static String price(BigDecimal yuan) {
        return "¥" + grouped(yuan.setScale(2, RoundingMode.HALF_UP).toPlainString());
    }

    /** Returns the amount in 亿 or 万 with at most two decimals, such as {@code 26.21亿}. */
    public static String zh(BigDecimal yuan) {
        if (isAtLeast(yuan, YI)) {
            return rounded(yuan, YI) + "亿";
        }
        return isAtLeast(yuan, WAN) ? rounded(yuan, WAN) + "万" : grouped(yuan) + "元";
    }

    /** Returns the amount in billions, millions or thousands with at most two decimals, such as {@code 2.62bn yuan}. */
    public static String en(BigDecimal yuan) {
        if (isAtLeast(yuan, BILLION)) {
            return rounded(yuan, BILLION) + "bn yuan";
        }
        if (isAtLeast(yuan, MILLION)) {
            return rounded(yuan, MILLION) + "m yuan";
        }
        return (isAtLeast(yuan, THOUSAND) ? rounded(yuan, THOUSAND) + "k" : grouped(yuan)) + " yuan";
    }

    /** Returns a part of a whole in percent, such as {@code 67.6%}. */
    static String percent(long part, long whole) {
        return whole == 0
                ? "–"
                : grouped(BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP))
                        + "%";
    }

    private static boolean isAtLeast(BigDecimal yuan, BigDecimal unit) {
        return yuan.compareTo(unit) >= 0;
    }

    private static String rounded(BigDecimal yuan, BigDecimal unit) {
        return grouped(yuan.divide(unit, 2, RoundingMode.HALF_UP));
    }

    /** Groups the digits before the point by three. A format of the JDK has to be built for each number. */
    private static String grouped(String digits) {
        int point = digits.indexOf('.');
        int end = point < 0 ? digits.length() : point;
        int begin = digits.startsWith("-") ? 1 : 0;
        StringBuilder text = new StringBuilder(digits.length() + 8).append(digits, 0, begin);
        for (int i = begin; i < end; i++) {
            if (i > begin && (end - i) % 3 == 0) {
                text.append(',');
            }
            text.append(digits.charAt(i));
        }
        return text.append(digits, end, digits.length()).toString();
    }
}
