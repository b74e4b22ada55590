package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.Reading;
import java.time.LocalDate;
import java.time.Period;

/**
 * The time before the day of judgement in which an event counts. It reaches back to the same calendar day, and includes it.
 *
 * @param length how far it reaches back, in whole months or years
 */
record Window(Period length) {
    Window {
        if (length.isNegative() || length.toTotalMonths() < 1 || length.getDays() != 0) {
            throw new IllegalArgumentException("window must be whole months or years, at least one, but was " + length);
        }
    }

    /** Whether the event counts. One without a readable date does, because nothing says that it is old. */
    boolean includes(Reading<LocalDate> event, LocalDate asOf) {
        return event.value().map(date -> includes(date, asOf)).orElse(true);
    }

    /** Whether the event counts. */
    boolean includes(LocalDate event, LocalDate asOf) {
        return !event.isBefore(asOf.minus(length));
    }

    /** Whether the event counts and has happened. */
    boolean includesPast(LocalDate event, LocalDate asOf) {
        return includes(event, asOf) && !event.isAfter(asOf);
    }
}
