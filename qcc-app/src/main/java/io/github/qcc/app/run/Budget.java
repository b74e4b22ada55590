package io.github.qcc.app.run;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.port.Endpoint;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reserves each call before it is made and settles it after: no two calls share the last yuan. Thread-safe. */
final class Budget {
    private final Limits limits;
    private long calls;
    private BigDecimal yuan;
    private int reserved;

    /** What is left after what was spent before. */
    Budget(Limits limits, Map<Endpoint, Cost> before) {
        this.limits = limits;
        this.calls = before.values().stream().mapToLong(Cost::atMost).sum();
        this.yuan = limits.prices().of(before).orElse(BigDecimal.ZERO);
    }

    /**
     * Reserves a call, once it is clear what those in flight cost.
     *
     * @throws StoppedException if it does not fit
     */
    synchronized void reserve(Endpoint endpoint) throws InterruptedException {
        while (!fits(endpoint)) {
            if (reserved == 0) {
                throw new StoppedException(StopReason.of(StopReason.Cause.BUDGET, exhausted(endpoint)));
            }
            wait();
        }
        reserved++;
        calls++;
        yuan = yuan.add(price(endpoint));
    }

    /** Settles a reserved call: what cost nothing is given back. */
    synchronized void settle(Endpoint endpoint, Billing billing) {
        reserved--;
        if (billing == Billing.NONE) {
            calls--;
            yuan = yuan.subtract(price(endpoint));
        }
        notifyAll();
    }

    private boolean fits(Endpoint endpoint) {
        return callFits() && yuanFit(endpoint);
    }

    private boolean callFits() {
        return limits.maxCalls().isEmpty() || calls < limits.maxCalls().getAsInt();
    }

    private boolean yuanFit(Endpoint endpoint) {
        return limits.maxCost()
                .filter(most -> yuan.add(price(endpoint)).compareTo(most) > 0)
                .isEmpty();
    }

    private BigDecimal price(Endpoint endpoint) {
        return limits.prices().yuan().getOrDefault(endpoint, BigDecimal.ZERO);
    }

    private String exhausted(Endpoint endpoint) {
        String options = Stream.of(callFits() ? "" : "--max-calls", yuanFit(endpoint) ? "" : "--max-cost")
                .filter(option -> !option.isEmpty())
                .collect(Collectors.joining(" and "));
        return "the budget of this run is used up: " + calls + " calls charged"
                + (limits.prices().areKnown() ? ", " + yuan.toPlainString() + " yuan" : "")
                + "; give a larger " + options;
    }
}
