package io.github.qcc.http.call;

import io.github.qcc.domain.StandingRefusal;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** State of one process. Refusals of queries are bounded in number: what would end first makes room. */
final class InMemoryCallState implements CallState {
    static final int MOST_REFUSALS = 10_000;

    private final Map<String, StandingRefusal> refusals = new ConcurrentHashMap<>();
    private final Map<String, BigDecimal> ledgers = new ConcurrentHashMap<>();

    @Override
    public Optional<StandingRefusal> standing(String gate) {
        return Optional.ofNullable(refusals.get(gate));
    }

    @Override
    public void shut(String gate, StandingRefusal refusal) {
        if (refusals.size() >= MOST_REFUSALS) {
            refusals.entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(Gates.QUERY))
                    .min(Map.Entry.comparingByValue(Comparator.comparing(StandingRefusal::until)))
                    .ifPresent(first -> refusals.remove(first.getKey(), first.getValue()));
        }
        refusals.put(gate, refusal);
    }

    @Override
    public void lift(String gate, StandingRefusal refusal) {
        refusals.remove(gate, refusal);
    }

    @Override
    public boolean book(String ledger, BigDecimal amount, BigDecimal limit) {
        boolean[] fits = new boolean[1];
        ledgers.compute(ledger, (name, booked) -> {
            BigDecimal sum = booked == null ? amount : booked.add(amount);
            fits[0] = sum.compareTo(limit) <= 0;
            return fits[0] ? sum : booked;
        });
        return fits[0];
    }

    @Override
    public void unbook(String ledger, BigDecimal amount) {
        ledgers.computeIfPresent(ledger, (name, booked) -> booked.subtract(amount));
    }
}
