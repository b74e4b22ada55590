package io.github.qcc.domain;

import io.github.qcc.domain.text.TextParser;
import io.github.qcc.domain.text.WireText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads dates as courts, customs and QCC write them. Dates are in China, without a time of day. */
final class CalendarText {
    private static final int MAX_LENGTH = 64;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private static final String TIME =
            "(?:[ T](?<hour>[01]?[0-9]|2[0-3]):(?<minute>[0-5][0-9])(?::[0-5][0-9](?:\\.[0-9]{1,9})?)?"
                    + "(?<offset>Z|[+-][01][0-9]:?[0-5][0-9])?)?";
    private static final Pattern SEPARATED =
            Pattern.compile("(?<year>[0-9]{4})([-/.])(?<month>[0-9]{1,2})\\2(?<day>[0-9]{1,2})" + TIME);
    private static final Pattern CHINESE =
            Pattern.compile("(?<year>[0-9]{4})年(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日" + TIME);
    private static final Pattern COMPACT = Pattern.compile("(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})");
    private static final Pattern EPOCH_MILLIS = Pattern.compile("[1-9][0-9]{12}");

    static final TextParser<LocalDate> PARSER = new TextParser<>(CalendarText::parse, CalendarText::isUsual);

    private CalendarText() {}

    /** {@code 2018-07-03}, with a day that each month has. */
    private static boolean isUsual(String text) {
        return isIso(text)
                && isBetween(text, 0, 4, FIRST_YEAR, LAST_YEAR)
                && isBetween(text, 5, 7, 1, 12)
                && isBetween(text, 8, 10, 1, 28);
    }

    private static boolean isBetween(String text, int begin, int end, int least, int most) {
        int number = number(text, begin, end);
        return number >= least && number <= most;
    }

    /**
     * Reads a date: {@code 2018-07-03}, {@code 2018/7/3}, {@code 2018.07.03} or {@code 2018年7月3日}, each also with a
     * time of day, which is used only if an offset from UTC follows; {@code 20180703}; or 13 digits of epoch
     * milliseconds. Empty for any other text, for a date that does not exist, and for a year before 1900.
     */
    static Optional<LocalDate> parse(String text) {
        if (text == null || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String normal = WireText.normalized(text);
        if (isIso(normal)) {
            return day(number(normal, 0, 4), number(normal, 5, 7), number(normal, 8, 10));
        }
        if (EPOCH_MILLIS.matcher(normal).matches()) {
            return Optional.of(ChinaTime.dayOf(Instant.ofEpochMilli(Long.parseLong(normal))));
        }
        Matcher compact = COMPACT.matcher(normal);
        if (compact.matches()) {
            return day(compact);
        }
        return Stream.of(SEPARATED, CHINESE)
                .map(form -> form.matcher(normal))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(written -> day(written).map(day -> inChina(day, written)));
    }

    private static Optional<LocalDate> day(Matcher written) {
        return day(
                Integer.parseInt(written.group("year")),
                Integer.parseInt(written.group("month")),
                Integer.parseInt(written.group("day")));
    }

    /** Returns the date itself or, if an offset follows, the date in China at that time. */
    private static LocalDate inChina(LocalDate day, Matcher written) {
        String offset = written.group("offset");
        if (offset == null) {
            return day;
        }
        return ChinaTime.dayOf(
                day.atTime(Integer.parseInt(written.group("hour")), Integer.parseInt(written.group("minute")))
                        .toInstant(ZoneOffset.of(offset)));
    }

    /** Fast path without a pattern: almost every date is written {@code 2018-07-03}, and a page has dozens. */
    private static boolean isIso(String text) {
        if (text.length() != 10) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char character = text.charAt(i);
            if (i == 4 || i == 7 ? character != '-' : character < '0' || character > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int begin, int end) {
        return Integer.parseInt(text, begin, end, 10);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        if (year < FIRST_YEAR || month < 1 || month > 12) {
            return Optional.empty();
        }
        YearMonth yearMonth = YearMonth.of(year, month);
        return yearMonth.isValidDay(day) ? Optional.of(yearMonth.atDay(day)) : Optional.empty();
    }
}
