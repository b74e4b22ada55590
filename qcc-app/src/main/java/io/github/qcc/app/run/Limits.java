package io.github.qcc.app.run;

import io.github.qcc.domain.Cost;
import io.github.qcc.domain.port.Endpoint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How fast a run may ask, and how much it may spend in all, over its resumptions.
 *
 * @param rate most calls a second, above 0 and at most 10,000
 * @param concurrency most calls at the same time, 1 to 64
 * @param retriesUncertain whether a call that may have been charged is made one more time
 * @param maxCalls most calls that are charged or may have been
 * @param maxCost most yuan that they cost
 * @param prices what a call costs
 */
public record Limits(
        BigDecimal rate,
        int concurrency,
        boolean retriesUncertain,
        OptionalInt maxCalls,
        Optional<BigDecimal> maxCost,
        Prices prices) {
    private static final BigDecimal HIGHEST_RATE = new BigDecimal("10000");
    private static final int MOST_CONCURRENT = 64;

    public Limits {
        Objects.requireNonNull(maxCalls, "maxCalls");
        Objects.requireNonNull(maxCost, "maxCost");
        Objects.requireNonNull(prices, "prices");
        if (rate.signum() <= 0 || rate.compareTo(HIGHEST_RATE) > 0) {
            throw new IllegalArgumentException(
                    "rate must be above 0 and at most " + HIGHEST_RATE + " calls a second but was " + rate);
        }
        if (concurrency < 1 || concurrency > MOST_CONCURRENT) {
            throw new IllegalArgumentException("concurrency must be 1.." + MOST_CONCURRENT + " but was " + concurrency);
        }
        if (maxCalls.isPresent() && maxCalls.getAsInt() < 1) {
            throw new IllegalArgumentException("max calls must be 1 or more but was " + maxCalls.getAsInt());
        }
        if (maxCost.filter(yuan -> yuan.signum() <= 0).isPresent()) {
            throw new IllegalArgumentException("max cost must be above 0 yuan but was " + maxCost.get());
        }
        if (maxCost.isPresent() && !prices.areKnown()) {
            throw new IllegalArgumentException(
                    "max cost needs the price of a call: configure QCC_PRICE_CREDIT and" + " QCC_PRICE_CASES in yuan");
        }
    }

    /** Most calls that the budget still allows, all at the cheaper price; empty if none is set. */
    public OptionalLong callsAfter(Map<Endpoint, Cost> before) {
        long counted = before.values().stream().mapToLong(Cost::atMost).sum();
        OptionalLong calls = maxCalls.isPresent()
                ? OptionalLong.of(Math.max(0, maxCalls.getAsInt() - counted))
                : OptionalLong.empty();
        Optional<BigDecimal> cheapest =
                prices.yuan().values().stream().min(BigDecimal::compareTo).filter(price -> price.signum() > 0);
        if (maxCost.isEmpty() || cheapest.isEmpty()) {
            return calls;
        }
        BigDecimal left = maxCost.get()
                .subtract(prices.of(before).orElse(BigDecimal.ZERO))
                .max(BigDecimal.ZERO);
        long affordable = left.divide(cheapest.get(), 0, RoundingMode.DOWN).longValue();
        return OptionalLong.of(Math.min(affordable, calls.orElse(Long.MAX_VALUE)));
    }
}
