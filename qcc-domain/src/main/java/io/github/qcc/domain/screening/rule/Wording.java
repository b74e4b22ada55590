package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.Reading;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.EnforcementCase;
import io.github.qcc.domain.enforcement.TerminatedCase;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How findings name rows, dates, amounts and periods. */
final class Wording {
    private static final int MOST_NAMED = 3;
    private static final int LONGEST_SHOWN = 64;

    private Wording() {}

    /** What tells a registration from its siblings, in Chinese: its customs code, else its office, else its id. */
    static String zh(CustomsRegistration row) {
        return name(row, "海关编码 ", "注册海关 ", "备案 Id ", "未载明海关编码");
    }

    /** What tells a registration from its siblings, in English: its customs code, else its office, else its id. */
    static String en(CustomsRegistration row) {
        return name(row, "customs code ", "customs office ", "registration id ", "customs code not stated");
    }

    private static String name(CustomsRegistration row, String code, String office, String id, String nothing) {
        return row.registrationCode()
                .rawIfStated()
                .map(text -> code + shortened(text))
                .or(() -> row.customsOffice().rawIfStated().map(text -> office + shortened(text)))
                .or(() -> row.id().rawIfStated().map(text -> id + shortened(text)))
                .orElse(nothing);
    }

    /** The case number in its normal form, raw if it is not understood, else the row's id. */
    static String name(TerminatedCase row) {
        return row.caseNumber()
                .value()
                .map(Object::toString)
                .or(() -> row.caseNumber().rawIfStated())
                .or(() -> row.id().rawIfStated())
                .map(Wording::shortened)
                .orElse("—");
    }

    /** The name of a case. */
    static String name(EnforcementCase each) {
        return name(each.first());
    }

    /** Decision number and date of a penalty in Chinese; the party may be a person and is not named. */
    static String zh(CustomsPenalty penalty) {
        return penalty.decisionNo().rawIfStated().map(Wording::shortened).orElse("决定书编号未载明") + "，"
                + zh(penalty.penalizedOn(), "处罚日期未载明");
    }

    /** Decision number and date of a penalty in English; the party may be a person and is not named. */
    static String en(CustomsPenalty penalty) {
        return penalty.decisionNo().rawIfStated().map(Wording::shortened).orElse("decision number not stated") + ", "
                + zh(penalty.penalizedOn(), "date not stated");
    }

    /** A date, raw if it is not understood. */
    static String zh(Reading<LocalDate> date, String absent) {
        return date.value()
                .map(LocalDate::toString)
                .or(() -> date.rawIfStated().map(Wording::shortened))
                .orElse(absent);
    }

    /** Registration and date of a credit level in Chinese. */
    static String zhLevel(CustomsRegistration row) {
        Reading<LocalDate> date = row.credit().identifiedOn();
        return zh(row) + "，" + (date.isAbsent() ? "认定时间未载明" : "认定时间 " + zh(date, ""));
    }

    /** Registration and date of a credit level in English. */
    static String enLevel(CustomsRegistration row) {
        Reading<LocalDate> date = row.credit().identifiedOn();
        return en(row) + ", " + (date.isAbsent() ? "date of the level not stated" : "determined " + zh(date, ""));
    }

    /** The first few of some things by name, in Chinese. */
    static <T> String zhNames(List<T> things, Function<T, String> name) {
        return first(things, name, "、") + (things.size() > MOST_NAMED ? "等" : "");
    }

    /** The first few of some things by name, in English. */
    static <T> String enNames(List<T> things, Function<T, String> name) {
        return first(things, name, ", ") + (things.size() > MOST_NAMED ? ", …" : "");
    }

    private static <T> String first(List<T> things, Function<T, String> name, String separator) {
        return things.stream().limit(MOST_NAMED).map(name).collect(Collectors.joining(separator));
    }

    /** A number of things in English. */
    static String en(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
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
