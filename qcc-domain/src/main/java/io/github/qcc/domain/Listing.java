package io.github.qcc.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the pages of one list gave so far.
 *
 * @param rows rows in the order of the answers, each {@code Id} once; unmodifiable
 * @param total rows in the whole list by the last answer that said so
 * @param orderNumbers references of the calls that were answered
 * @param calls answered calls, each of them charged
 * @param drift what changed while reading
 * @param asOf when the last answer arrived; empty where there was none
 * @param <T> type of a row
 */
public record Listing<T>(
        List<T> rows,
        OptionalInt total,
        List<OrderNumber> orderNumbers,
        int calls,
        Set<Drift> drift,
        Optional<Instant> asOf) {
    public Listing {
        rows = List.copyOf(rows);
        orderNumbers = List.copyOf(orderNumbers);
        drift = Set.copyOf(drift);
    }

    /** What no call gave: nothing. */
    public static <T> Listing<T> empty() {
        return new Listing<>(List.of(), OptionalInt.empty(), List.of(), 0, Set.of(), Optional.empty());
    }

    /** Whether rows are missing, so that a sum over them reads "at least". */
    public boolean isIncomplete() {
        return total.isPresent() && rows.size() < total.getAsInt() || drift.contains(Drift.ENDED_EARLY);
    }
}
