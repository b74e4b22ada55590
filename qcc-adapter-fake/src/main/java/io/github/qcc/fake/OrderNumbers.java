package io.github.qcc.fake;

import io.github.qcc.domain.OrderNumber;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Numbers calls as the documents show it: name of the interface in capitals, time in China to the second, eight digits,
 * as in {@code OPERATIONCHECK2022060709324766684283}. The digits count the calls. Thread-safe.
 */
public final class OrderNumbers {
    /** First segment of the credit check's path. */
    public static final String CREDIT_CHECK = "OperationCheck";
    /** First segment of the case check's paths. */
    public static final String CASE_CHECK = "EndExecuteCaseCheck";

    private static final int DIGITS = 8;
    private static final int LIMIT = 100_000_000;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private final Clock clock;
    private final AtomicInteger calls = new AtomicInteger();

    /** Numbers that begin at 1 and take their time from the clock. */
    public OrderNumbers(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** The number of the next call to an interface. */
    public OrderNumber next(String interfaceName) {
        int call = calls.updateAndGet(last -> (last + 1) % LIMIT);
        String digits = Integer.toString(call);
        return new OrderNumber(interfaceName.toUpperCase(Locale.ROOT)
                + TIME.format(clock.instant())
                + "0".repeat(DIGITS - digits.length())
                + digits);
    }
}
