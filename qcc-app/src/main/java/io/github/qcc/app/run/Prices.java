package io.github.qcc.app.run;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a charged call costs, in yuan, if it is configured.
 *
 * @param yuan price of a call by interface; unmodifiable
 */
public record Prices(Map<Endpoint, BigDecimal> yuan) {
    public Prices {
        yuan = Map.copyOf(yuan);
        yuan.forEach((endpoint, price) -> {
            if (price.signum() < 0) {
                throw new IllegalArgumentException("a price must not be below 0 yuan but was " + price);
            }
        });
    }

    /** Whether the price of every interface is known, so that a sum in yuan means something. */
    public boolean areKnown() {
        return yuan.size() == Endpoint.values().length;
    }

    /** What some calls cost in yuan; empty if a price is not known. */
    public Optional<BigDecimal> of(Map<Endpoint, Spent> calls) {
        Map<Endpoint, Integer> counted = new EnumMap<>(Endpoint.class);
        calls.forEach((endpoint, spent) -> counted.put(endpoint, spent.counted()));
        return areKnown()
                ? Optional.of(counted.entrySet().stream()
                        .map(entry -> yuan.get(entry.getKey()).multiply(BigDecimal.valueOf(entry.getValue())))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }
}
