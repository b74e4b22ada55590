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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Settings of the calls of a run, as a person gave them.
 *
 * @param rate most calls a second, above 0 and at most 10,000; empty if none is named
 * @param concurrency most calls under way at once, 1 to 64
 * @param retriesUncertain whether a call that may have been charged is repeated once
 * @param maxCalls most calls that are, or may have been, charged, over all resumptions
 * @param maxCost most yuan that such calls cost, over all resumptions
 * @param prices what a call costs
 */
public record RunSettings(
        Optional<BigDecimal> rate,
        int concurrency,
        boolean retriesUncertain,
        OptionalInt maxCalls,
        Optional<BigDecimal> maxCost,
        Prices prices) {
    private static final BigDecimal DEFAULT_RATE = new BigDecimal("5");
    private static final BigDecimal HIGHEST_RATE = new BigDecimal("10000");
    private static final int MOST_CONCURRENT = 64;
    private static final int FEN_SCALE = 2;

    public RunSettings {
        Objects.requireNonNull(maxCalls, "maxCalls");
        Objects.requireNonNull(maxCost, "maxCost");
        Objects.requireNonNull(prices, "prices");
        BigDecimal perSecond = rate.orElse(DEFAULT_RATE);
        if (perSecond.signum() <= 0 || perSecond.compareTo(HIGHEST_RATE) > 0) {
            throw new IllegalArgumentException(
                    "rate must be above 0 and at most " + HIGHEST_RATE + " calls a second but was " + perSecond);
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
                    "max cost needs the price of a call: configure QCC_PRICE_CREDIT and QCC_PRICE_CASES in yuan");
        }
        if (maxCost.isPresent()
                && Stream.concat(maxCost.stream(), prices.yuan().values().stream())
                        .anyMatch(yuan -> yuan.stripTrailingZeros().scale() > FEN_SCALE)) {
            throw new IllegalArgumentException("max cost counts whole fen: give it, QCC_PRICE_CREDIT and"
                    + " QCC_PRICE_CASES in yuan with at most two decimal places");
        }
    }

    /** Most calls a second: the named rate, or 5. */
    public BigDecimal perSecond() {
        return rate.orElse(DEFAULT_RATE);
    }

    /** Calls that the budget still allows after some calls; empty without such a limit. */
    public OptionalLong callsLeft(Map<Endpoint, Cost> spent) {
        return maxCalls.isPresent()
                ? OptionalLong.of(Math.max(0, maxCalls.getAsInt() - calls(spent)))
                : OptionalLong.empty();
    }

    /** Yuan that the budget still allows after some calls; empty without such a limit. */
    public Optional<BigDecimal> yuanLeft(Map<Endpoint, Cost> spent) {
        return maxCost.map(most -> most.subtract(yuan(spent)).max(BigDecimal.ZERO));
    }

    /** Most calls that the budget still allows, all at the cheapest price; empty without a limit. */
    public OptionalLong mostCallsLeft(Map<Endpoint, Cost> spent) {
        Optional<BigDecimal> cheapest =
                prices.yuan().values().stream().min(BigDecimal::compareTo).filter(price -> price.signum() > 0);
        OptionalLong calls = callsLeft(spent);
        return yuanLeft(spent)
                .filter(left -> cheapest.isPresent())
                .map(left -> left.divide(cheapest.get(), 0, RoundingMode.DOWN).longValue())
                .map(affordable -> OptionalLong.of(Math.min(affordable, calls.orElse(Long.MAX_VALUE))))
                .orElse(calls);
    }

    /** Why no further call fits the budget, and the way out. */
    String exhausted(Map<Endpoint, Cost> spent) {
        boolean isOutOfCalls = callsLeft(spent).orElse(1) == 0;
        String options = Stream.of(
                        isOutOfCalls ? "--max-calls" : "", maxCost.isPresent() && !isOutOfCalls ? "--max-cost" : "")
                .filter(option -> !option.isEmpty())
                .collect(Collectors.joining(" and "));
        return "the budget of this run is used up: " + calls(spent) + " calls charged"
                + (prices.areKnown() ? ", " + yuan(spent).toPlainString() + " yuan" : "")
                + "; give a larger " + options;
    }

    private static long calls(Map<Endpoint, Cost> spent) {
        return spent.values().stream().mapToLong(Cost::atMost).sum();
    }

    private BigDecimal yuan(Map<Endpoint, Cost> spent) {
        return prices.of(spent).orElse(BigDecimal.ZERO);
    }
}
