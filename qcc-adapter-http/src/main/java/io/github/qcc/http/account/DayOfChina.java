package io.github.qcc.http.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A day by QCC's clock. QCC counts its daily quotas by days in China.
 *
 * @param date the date in China
 * @param begin first moment of the day
 * @param end first moment of the next day
 */
record DayOfChina(LocalDate date, Instant begin, Instant end) {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    static DayOfChina at(Instant moment) {
        LocalDate date = LocalDate.ofInstant(moment, CHINA);
        return new DayOfChina(
                date,
                date.atStartOfDay(CHINA).toInstant(),
                date.plusDays(1).atStartOfDay(CHINA).toInstant());
    }

    boolean contains(Instant moment) {
        return !moment.isBefore(begin) && moment.isBefore(end);
    }
}
