package io.github.qcc.fake;

import io.github.qcc.domain.ChinaTime;
import io.github.qcc.domain.OrderNumber;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Numbers calls in the form of the documents: name of the interface in capitals, time in China to the second, eight
 * digits, as in {@code OPERATIONCHECK2022060709324766684283}. The digits count the calls. Thread-safe.
 */
final class OrderNumbers {
    static final int LIMIT = 100_000_000;

    private static final int DIGITS = 8;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ChinaTime.ZONE);

    private final AtomicInteger upcoming;

    /** @param first the digits of the first call */
    OrderNumbers(int first) {
        upcoming = new AtomicInteger(first);
    }

    /** The number of the next call to an interface. */
    OrderNumber next(String interfaceName, Instant now) {
        String digits = Integer.toString(upcoming.getAndUpdate(call -> (call + 1) % LIMIT));
        return new OrderNumber(interfaceName.toUpperCase(Locale.ROOT)
                + TIME.format(now)
                + "0".repeat(DIGITS - digits.length())
                + digits);
    }
}
