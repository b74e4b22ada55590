package io.github.qcc.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time zone of QCC, the courts and customs, and days in it. */
public final class ChinaTime {
    /** {@code Asia/Shanghai}, the one time zone of mainland China. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChinaTime() {}

    /** Returns the date in China at a moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** Returns the next midnight in China, when QCC's daily counts restart. */
    public static Instant nextMidnight(Instant moment) {
        return dayOf(moment).plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
