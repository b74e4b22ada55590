package io.github.qcc.app.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Amounts and counts as text: exact with grouped digits, or short in the units of each language. */
final class Amounts {
    private static final BigDecimal WAN = new BigDecimal("1E4");
    private static final BigDecimal YI = new BigDecimal("1E8");
    private static final BigDecimal THOUSAND = new BigDecimal("1E3");
    private static final BigDecimal MILLION = new BigDecimal("1E6");
    private static final BigDecimal BILLION = new BigDecimal("1E9");

    private Amounts() {}

    /** Returns the number with grouped digits, as exact as it is. */
    static String grouped(BigDecimal number) {
        return format("#,##0.######", number);
    }

    static String grouped(long number) {
        return grouped(BigDecimal.valueOf(number));
    }

    /** Returns an amount of money with two decimals, such as {@code ¥30.80}. */
    static String price(BigDecimal yuan) {
        return "¥" + format("#,##0.00", yuan);
    }

    /** Returns the amount in 亿 or 万 with at most two decimals, such as {@code 26.21亿}. */
    static String zh(BigDecimal yuan) {
        if (isAtLeast(yuan, YI)) {
            return rounded(yuan, YI) + "亿";
        }
        return isAtLeast(yuan, WAN) ? rounded(yuan, WAN) + "万" : grouped(yuan) + "元";
    }

    /** Returns the amount in billions, millions or thousands with at most two decimals, such as {@code 2.62bn yuan}. */
    static String en(BigDecimal yuan) {
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
                : format(
                                "0.#",
                                BigDecimal.valueOf(part * 100)
                                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP))
                        + "%";
    }

    private static boolean isAtLeast(BigDecimal yuan, BigDecimal unit) {
        return yuan.compareTo(unit) >= 0;
    }

    private static String rounded(BigDecimal yuan, BigDecimal unit) {
        return format("#,##0.##", yuan.divide(unit, 2, RoundingMode.HALF_UP));
    }

    private static String format(String pattern, BigDecimal number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
