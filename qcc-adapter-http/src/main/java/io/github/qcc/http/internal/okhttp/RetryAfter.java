package io.github.qcc.http.internal.okhttp;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** The header {@code Retry-After} (RFC 9110, 10.2.3): seconds, or an HTTP date. */
final class RetryAfter {
    /** A longer time is a mistake or an attack, and is ignored. */
    static final Duration LONGEST = Duration.ofDays(1);

    private static final int LONGEST_TEXT = 40;
    private static final Pattern SECONDS = Pattern.compile("\\d{1,6}");

    private RetryAfter() {}

    /**
     * The time that a header names.
     *
     * @param header null without one
     * @param now when it arrived
     * @return empty if the header is missing, not understood, in the past, or beyond {@link #LONGEST}
     */
    static Optional<Instant> parse(String header, Instant now) {
        if (header == null || header.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        String text = header.strip();
        return (SECONDS.matcher(text).matches() ? Optional.of(now.plusSeconds(Long.parseLong(text))) : date(text))
                .filter(time -> !time.isBefore(now) && !time.isAfter(now.plus(LONGEST)));
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
