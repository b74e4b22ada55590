package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.TerminatedCase;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How findings name rows, amounts and periods. */
final class Wording {
    private static final int MOST_NAMED = 3;
    private static final int LONGEST_SHOWN = 64;

    private Wording() {}

    /** What tells a registration from its siblings: its customs code, else its office, else its id. */
    static String name(CustomsRegistration row) {
        return row.registrationCode()
                .rawIfStated()
                .or(() -> row.customsOffice().rawIfStated())
                .or(() -> row.id().rawIfStated())
                .orElse("—");
    }

    /** The case number in its normal form, raw where it is not understood, else the row's id. */
    static String name(TerminatedCase row) {
        return row.caseNumber()
                .value()
                .map(Object::toString)
                .or(() -> row.caseNumber().rawIfStated())
                .or(() -> row.id().rawIfStated())
                .orElse("—");
    }

    /** Decision number and date of a penalty; the party may be a person and is not named. */
    static String name(CustomsPenalty penalty) {
        return penalty.decisionNo().rawIfStated().orElse("—") + " "
                + penalty.penalizedOn().rawIfStated().orElse("—");
    }

    /** The first few of some rows by name, in Chinese and English alike. */
    static <T> String names(List<T> rows, Function<T, String> name) {
        String first = rows.stream().limit(MOST_NAMED).map(name).collect(Collectors.joining(", "));
        return rows.size() > MOST_NAMED ? first + ", …" : first;
    }

    /** A text from outside, of which no more than its beginning is shown. */
    static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }

    /** An amount with grouped digits and without trailing zeros. */
    static String yuan(BigDecimal amount) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }

    /** A ratio as a percentage. */
    static String percent(BigDecimal ratio) {
        return yuan(ratio.movePointRight(2)) + "%";
    }

    /** A period of whole years or months in Chinese. */
    static String zh(Period period) {
        return period.toTotalMonths() % 12 == 0 ? period.toTotalMonths() / 12 + "年" : period.toTotalMonths() + "个月";
    }

    /** A period of whole years or months in English. */
    static String en(Period period) {
        long months = period.toTotalMonths();
        long number = months % 12 == 0 ? months / 12 : months;
        return number + (months % 12 == 0 ? " year" : " month") + (number == 1 ? "" : "s");
    }
}
