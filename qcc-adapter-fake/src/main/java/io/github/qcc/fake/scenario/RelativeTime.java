package io.github.qcc.fake.scenario;

import io.github.qcc.domain.ChinaTime;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times of a scenario. Relative ones count from the moment at which the scenario is read. */
final class RelativeTime {
    private static final Pattern RELATIVE_DAY = Pattern.compile("([+-][0-9]{1,4})([dmy])");
    private static final Pattern MEANT_AS_RELATIVE = Pattern.compile("[+-][0-9]+[A-Za-z]+");
    private static final Pattern DURATION =
            Pattern.compile("PT(?=.)([0-9]{1,5}H)?([0-9]{1,5}M)?([0-9]{1,6}(\\.[0-9]{1,3})?S)?");

    private final Instant now;

    RelativeTime(Instant now) {
        this.now = now;
    }

    /**
     * A date: {@code -90d}, {@code -3m} or {@code +2y} count from today in China; any other text stays as it is.
     *
     * @throws IllegalArgumentException if it looks like a relative date but is not one
     */
    String day(String text) {
        Matcher relative = RELATIVE_DAY.matcher(text);
        if (!relative.matches()) {
            if (MEANT_AS_RELATIVE.matcher(text).matches()) {
                throw new IllegalArgumentException(
                        "'" + text + "' is not a date: write a relative one like -90d, -3m or +2y, in lower case");
            }
            return text;
        }
        LocalDate today = LocalDate.ofInstant(now, ChinaTime.ZONE);
        int amount = Integer.parseInt(relative.group(1));
        return switch (relative.group(2)) {
            case "d" -> today.plusDays(amount).toString();
            case "m" -> today.plusMonths(amount).toString();
            default -> today.plusYears(amount).toString();
        };
    }

    /** @throws IllegalArgumentException if it is neither a time with its offset nor a duration from now */
    Instant time(String text) {
        return duration(text).map(now::plus).orElseGet(() -> instant(text));
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text
                    + "' is not a time: write it like 2026-11-21T09:00:00+08:00, or like PT5M from the start on");
        }
    }

    /** @throws IllegalArgumentException if it is not one */
    static Duration requireDuration(String text) {
        return duration(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + text + "' is not a duration: write it like PT0.5S, PT2S or PT1M"));
    }

    private static Optional<Duration> duration(String text) {
        return DURATION.matcher(text).matches() ? Optional.of(Duration.parse(text)) : Optional.empty();
    }
}
