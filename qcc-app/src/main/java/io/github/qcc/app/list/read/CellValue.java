package io.github.qcc.app.list.read;

import io.github.qcc.app.list.read.CellFormats.NumberMeaning;
import io.github.qcc.app.run.Cell;
import io.github.qcc.app.run.Cell.CellKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Turns what a workbook stores for a cell into what the cell shows. */
final class CellValue {
    /** The day before the first one, 1900-01-01; and, from its 60th on, a day earlier: Excel counts a 29 February 1900. */
    private static final LocalDate BEFORE_FIRST_DAY = LocalDate.of(1899, 12, 31);

    private static final LocalDate FIRST_DAY_1904 = LocalDate.of(1904, 1, 1);
    private static final int LEAP_DAY_1900 = 60;

    /** 9999-12-31. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

    /** Beyond this a number has more zeros than any amount; one of a hostile workbook could have a billion. */
    private static final int MOST_EXPONENT = 50;

    private static final int LONGEST_NUMBER = 400;

    /** Excel shows 15 significant digits of the 17 that it stores. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private CellValue() {}

    /** A cell of type number. A number that is too large to be one stays text. */
    static Cell number(String stored, NumberMeaning format, boolean isDate1904) {
        BigDecimal number = parsed(stored);
        if (number == null) {
            return Cell.text(stored);
        }
        boolean isTime =
                format == NumberMeaning.DATE || format == NumberMeaning.DATE_TIME || format == NumberMeaning.TIME;
        if (isTime && number.signum() >= 0 && number.compareTo(LAST_DAY) < 0) {
            return moment(number, format, isDate1904);
        }
        if (format == NumberMeaning.PERCENT) {
            return new Cell(CellKind.PERCENT, plain(number.movePointRight(2)) + "%");
        }
        return new Cell(CellKind.NUMBER, plain(number));
    }

    private static BigDecimal parsed(String stored) {
        if (stored.length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(stored.strip());
            long exponent = (long) number.precision() - number.scale();
            return Math.abs(exponent) > MOST_EXPONENT && number.signum() != 0 ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String plain(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal shown = number.scale() > 0 ? number.round(SHOWN) : number;
        BigDecimal shortest = shown.stripTrailingZeros();
        return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
    }

    private static Cell moment(BigDecimal serial, NumberMeaning format, boolean isDate1904) {
        long seconds = serial.multiply(SECONDS_OF_DAY)
                .setScale(0, java.math.RoundingMode.HALF_UP)
                .longValueExact();
        long days = Math.floorDiv(seconds, SECONDS_OF_DAY.longValueExact());
        LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS_OF_DAY.longValueExact());
        if (format == NumberMeaning.TIME && days == 0) {
            return new Cell(CellKind.TIME, shown(time));
        }
        LocalDate day = isDate1904
                ? FIRST_DAY_1904.plusDays(days)
                : BEFORE_FIRST_DAY.plusDays(days > LEAP_DAY_1900 ? days - 1 : days);
        return format == NumberMeaning.DATE && time.equals(LocalTime.MIDNIGHT)
                ? new Cell(CellKind.DATE, day.toString())
                : new Cell(CellKind.DATE_TIME, day + " " + shown(time));
    }

    private static String shown(LocalTime time) {
        return time.format(time.getSecond() == 0 ? MINUTES : SECONDS);
    }

    /** A cell of type date, which holds an ISO date: {@code 2026-09-30T00:00:00}. */
    static Cell isoDate(String stored) {
        try {
            String text = stored.strip().replaceFirst("(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)?$", "");
            if (text.length() <= 10) {
                return new Cell(CellKind.DATE, LocalDate.parse(text).toString());
            }
            LocalDateTime moment = LocalDateTime.parse(text.replace(' ', 'T'));
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? new Cell(CellKind.DATE, moment.toLocalDate().toString())
                    : new Cell(CellKind.DATE_TIME, moment.toLocalDate() + " " + shown(moment.toLocalTime()));
        } catch (DateTimeException e) {
            return Cell.text(stored);
        }
    }
}
