package io.github.qcc.http.cache;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Pages of a list that one operation received. The pages are known at once, their bytes are read when they are asked for.
 */
public final class StoredPages {
    private final String operation;
    private final List<StoredPage> pages;
    private final IntFunction<Optional<StoredResponse>> reader;

    private StoredPages(String operation, List<StoredPage> pages, IntFunction<Optional<StoredResponse>> reader) {
        this.operation = Objects.requireNonNull(operation, "operation");
        this.pages = pages.stream()
                .sorted(Comparator.comparingInt(StoredPage::number))
                .toList();
        this.reader = Objects.requireNonNull(reader, "reader");
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("an operation without pages is not stored");
        }
    }

    /**
     * A page without its bytes.
     *
     * @param number number of the page, from 1
     * @param pageCount pages of the list by the total that this page states
     * @param receivedAt when it was received
     */
    public record StoredPage(int number, int pageCount, Instant receivedAt) {
        public StoredPage {
            Objects.requireNonNull(receivedAt, "receivedAt");
        }
    }

    /**
     * Pages whose bytes are read later.
     *
     * @param operation identifies the operation
     * @param pages the pages, in any order, at least one
     * @param reader reads a page by its number; empty if it was deleted in the meantime
     */
    public static StoredPages of(
            String operation, List<StoredPage> pages, IntFunction<Optional<StoredResponse>> reader) {
        return new StoredPages(operation, pages, reader);
    }

    /** Pages that are read already, in any order, at least one. */
    public static StoredPages of(List<StoredResponse> responses) {
        List<StoredResponse> copy = List.copyOf(responses);
        return new StoredPages(
                copy.get(0).operation(),
                copy.stream().map(StoredResponse::summary).toList(),
                number -> copy.stream().filter(page -> page.page() == number).findFirst());
    }

    /** Identifies the operation. */
    public String operation() {
        return operation;
    }

    /** The pages, by number. */
    public List<StoredPage> pages() {
        return pages;
    }

    /** A page with its bytes; empty if the operation did not receive it, or it was deleted in the meantime. */
    public Optional<StoredResponse> page(int number) {
        return pages.stream().anyMatch(page -> page.number() == number) ? reader.apply(number) : Optional.empty();
    }

    /** Whether all pages of the list are here, and each states the same number of them. */
    public boolean isComplete() {
        int count = pages.get(0).pageCount();
        return pages.size() == count && pages.stream().allMatch(page -> page.pageCount() == count);
    }

    /** When the oldest page was received. */
    public Instant receivedAt() {
        return pages.stream()
                .map(StoredPage::receivedAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Does not read the pages. */
    @Override
    public String toString() {
        return "StoredPages[" + pages.size() + " pages, received " + receivedAt() + "]";
    }
}
