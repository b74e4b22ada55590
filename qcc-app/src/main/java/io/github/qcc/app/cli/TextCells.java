package io.github.qcc.app.cli;

import io.github.qcc.app.report.Printable;
import io.github.qcc.domain.Reading;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.customs.RegistrationValidity;
import io.github.qcc.domain.enforcement.TerminatedCase;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;

/** Values as a person reads them in a cell; what is absent is a dash. */
final class TextCells {
    private static final String ABSENT = "—";

    private TextCells() {}

    static String caseNumber(TerminatedCase row) {
        return row.caseNumber().value().map(Object::toString).orElseGet(() -> show(row.caseNumber()));
    }

    static String validity(CustomsRegistration row) {
        return row.validity().value().filter(RegistrationValidity::hasNoEnd).isPresent()
                ? "长期 no end"
                : show(row.validity());
    }

    static String show(Reading<?> reading) {
        return reading.rawIfStated().map(TextCells::printable).orElse(ABSENT);
    }

    static String date(Reading<LocalDate> reading) {
        return reading.value().map(LocalDate::toString).orElseGet(() -> show(reading));
    }

    static <T> String amount(Reading<T> reading, Function<T, BigDecimal> yuan) {
        return reading.value().map(yuan).map(TextCells::yuan).orElseGet(() -> show(reading));
    }

    static String yuan(BigDecimal amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }

    /** The text without what could steer the terminal: it comes from outside. */
    static String printable(String text) {
        return Printable.of(text.strip()).replaceAll("[\n\t]", "\uFFFD");
    }
}
