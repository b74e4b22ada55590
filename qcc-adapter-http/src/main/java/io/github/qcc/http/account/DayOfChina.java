package io.github.qcc.http.account;

import io.github.qcc.domain.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A day by QCC's clock. QCC counts its daily quotas by days in China.
 *
 * @param date the date in China
 * @param begin first moment of the day
 * @param end first moment of the next day
 */
record DayOfChina(LocalDate date, Instant begin, Instant end) {
    static DayOfChina at(Instant moment) {
        LocalDate date = ChinaTime.dayOf(moment);
        return new DayOfChina(date, date.atStartOfDay(ChinaTime.ZONE).toInstant(), ChinaTime.nextMidnight(moment));
    }

    /** The day that ends at a midnight. */
    static DayOfChina endingAt(Instant midnight) {
        return at(midnight.minusMillis(1));
    }

    boolean contains(Instant moment) {
        return !moment.isBefore(begin) && moment.isBefore(end);
    }
}
