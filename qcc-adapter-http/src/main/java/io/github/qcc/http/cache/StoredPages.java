package io.github.qcc.http.cache;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Pages of a list that one operation received.
 *
 * @param operation identifies the operation
 * @param pages the pages, by number, at least one
 */
public record StoredPages(String operation, List<StoredResponse> pages) {
    public StoredPages {
        Objects.requireNonNull(operation, "operation");
        pages = pages.stream()
                .sorted(Comparator.comparingInt(StoredResponse::page))
                .toList();
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("an operation without pages is not stored");
        }
    }

    /** The pages of one operation, in any order. */
    static StoredPages of(Collection<StoredResponse> pages) {
        return new StoredPages(pages.iterator().next().operation(), List.copyOf(pages));
    }

    /** A page; empty if the operation did not receive it. */
    public Optional<StoredResponse> page(int number) {
        return pages.stream().filter(page -> page.page() == number).findFirst();
    }

    /** Whether all pages of the list are here, and each states the same number of them. */
    public boolean isComplete() {
        int count = pages.get(0).pageCount();
        return pages.size() == count && pages.stream().allMatch(page -> page.pageCount() == count);
    }

    /** When the oldest page was received. */
    public Instant receivedAt() {
        return pages.stream()
                .map(StoredResponse::receivedAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
