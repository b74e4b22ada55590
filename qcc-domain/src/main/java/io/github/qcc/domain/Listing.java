package io.github.qcc.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Rows of one list, from the pages read so far.
 *
 * @param rows rows in the order of the responses, each {@code Id} once; unmodifiable
 * @param total rows in the whole list, by the last response that stated it
 * @param isTooMany whether QCC has more than 5,000 rows and returns none (status 207)
 * @param receipts one for each page that was read, in their order; unmodifiable
 * @param anomalies what changed while the pages were read; unmodifiable
 * @param <T> type of a row
 */
public record Listing<T>(
        List<T> rows, OptionalInt total, boolean isTooMany, List<Receipt> receipts, Set<ListingAnomaly> anomalies) {
    public Listing {
        rows = List.copyOf(rows);
        receipts = List.copyOf(receipts);
        anomalies = Set.copyOf(anomalies);
    }

    /** Returns the listing of which no page was read. */
    public static <T> Listing<T> empty() {
        return new Listing<>(List.of(), OptionalInt.empty(), false, List.of(), Set.of());
    }

    /** Whether rows are missing, so that a sum over them reads "at least". */
    public boolean isIncomplete() {
        return isTooMany
                || total.isPresent() && rows.size() < total.getAsInt()
                || anomalies.contains(ListingAnomaly.ENDED_EARLY)
                || anomalies.contains(ListingAnomaly.PAGE_LIMIT);
    }

    /** What the pages that were read cost together; a page that failed is not among them. */
    public Cost cost() {
        return receipts.stream().map(Receipt::cost).reduce(Cost.NONE, Cost::plus);
    }

    /** Billing references of the pages that were read. */
    public List<OrderNumber> orderNumbers() {
        return receipts.stream()
                .flatMap(receipt -> receipt.orderNumber().stream())
                .toList();
    }

    /** When the oldest of the pages was received; empty if none was read. */
    public Optional<Instant> answeredAt() {
        return receipts.stream().map(Receipt::answeredAt).min(Instant::compareTo);
    }

    /** Whether any page comes from a cache. */
    public boolean isCached() {
        return receipts.stream().anyMatch(receipt -> receipt.source() == Receipt.Source.CACHED);
    }
}
