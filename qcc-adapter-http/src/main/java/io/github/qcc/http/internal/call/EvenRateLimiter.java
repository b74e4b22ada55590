package io.github.qcc.http.internal.call;

import io.github.qcc.http.account.Rate;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

/**
 * Rate limiter of this process, a second fence behind the departures of the account state. It delays nothing: a departure
 * that would exceed the rate is refused, and the caller asks for another one. Resilience4j's limiter counts whole cycles; the
 * list of departures also bounds what lies across the edge of two cycles.
 */
final class EvenRateLimiter {
    private final Ticker ticker;
    private Rate rate;
    private RateLimiter limiter;
    private long window;
    private long[] departures;
    private int place;

    EvenRateLimiter(Ticker ticker) {
        this.ticker = ticker;
    }

    /** Takes a permit to depart now. Returns whether there is one. */
    synchronized boolean tryDepart(Rate current) {
        if (!current.equals(rate)) {
            change(current);
        }
        long now = ticker.nanos();
        if (now - departures[place] < window || !limiter.acquirePermission()) {
            return false;
        }
        departures[place] = now;
        place = (place + 1) % departures.length;
        return true;
    }

    private void change(Rate current) {
        rate = current;
        BigDecimal perSecond = current.perSecond();
        int permits = perSecond.setScale(0, RoundingMode.CEILING).intValueExact();
        window = BigDecimal.valueOf(permits)
                .movePointRight(9)
                .divide(perSecond, 0, RoundingMode.DOWN)
                .longValueExact();
        limiter = RateLimiter.of(
                "qcc",
                RateLimiterConfig.custom()
                        .limitForPeriod(permits)
                        .limitRefreshPeriod(Duration.ofNanos(window))
                        .timeoutDuration(Duration.ZERO)
                        .build(),
                Map.of(),
                ticker::nanos);
        departures = new long[permits];
        Arrays.fill(departures, ticker.nanos() - window);
        place = 0;
    }
}
