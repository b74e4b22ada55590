package io.github.qcc.app.report;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads the days of stored rows, in which a date that is not understood is the text that was read. */
final class IsoDay {
    private static final int LENGTH = 10;

    private IsoDay() {}

    /** The day that a text such as {@code 2026-09-30} is; null if it is none, or null. */
    static LocalDate of(String text) {
        if (text == null || text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, LENGTH);
        if (year < 0 || month < 0 || day < 0) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }
}
