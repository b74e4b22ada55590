package io.github.qcc.app.run;

import io.github.qcc.domain.Cost;
import io.github.qcc.domain.port.Endpoint;
import java.math.BigDecimal;
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
        return yuan.containsKey(Endpoint.CREDIT_CHECK) && yuan.containsKey(Endpoint.CASE_CHECK);
    }

    /** What some calls cost in yuan; empty if a price is not known. */
    public Optional<BigDecimal> of(Map<Endpoint, Cost> calls) {
        boolean isEachKnown = calls.entrySet().stream()
                .allMatch(entry ->
                        yuan.containsKey(entry.getKey()) || entry.getValue().atMost() == 0);
        return areKnown() && isEachKnown
                ? Optional.of(calls.entrySet().stream()
                        .filter(entry -> entry.getValue().atMost() > 0)
                        .map(entry -> yuan.get(entry.getKey())
                                .multiply(BigDecimal.valueOf(entry.getValue().atMost())))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }
}
