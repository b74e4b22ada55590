package io.github.qcc.app.run;

import io.github.qcc.domain.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Times as they are read in China: by QCC's day, and by the people who wait. */
public final class BeijingTime {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ChinaTime.ZONE);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ChinaTime.ZONE);

    private static final DateTimeFormatter DAY_AND_SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ChinaTime.ZONE);

    private BeijingTime() {}

    /** First moment of a day. */
    public static Instant begin(LocalDate day) {
        return day.atStartOfDay(ChinaTime.ZONE).toInstant();
    }

    /** Day and second, such as {@code 2026-11-21 10:00:30}. */
    public static String dayAndSecond(Instant instant) {
        return DAY_AND_SECOND.format(instant);
    }

    /** The day. */
    public static LocalDate day(Instant instant) {
        return ChinaTime.dayOf(instant);
    }

    /** Day and minute, such as {@code 2026-11-21 10:00}. */
    public static String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    /** Time of day, such as {@code 10:00:30}. */
    public static String second(Instant instant) {
        return SECOND.format(instant);
    }
}
