package io.github.qcc.domain;

import io.github.qcc.domain.CheckResult.Found;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Lazy iterator over the pages of one list. Each {@link #next()} is one paid request, and a page that the total shows
 * to be empty is never requested. If a request fails, the iterator keeps its position and its rows, and {@code next()}
 * may be called again. Not thread-safe.
 *
 * @param <T> type of a row
 */
public final class PageIterator<T> implements Iterator<CheckResult<T>> {
    private final Function<PageRequest, CheckResult<T>> check;
    private final Function<T, ? extends Reading<?>> id;
    private final int maxPages;
    private final List<T> rows = new ArrayList<>();
    private final Set<Object> keys = new HashSet<>();
    private final List<Receipt> receipts = new ArrayList<>();
    private final Set<ListingAnomaly> anomalies = EnumSet.noneOf(ListingAnomaly.class);
    private PageRequest upcoming = PageRequest.first();
    private OptionalInt total = OptionalInt.empty();
    private boolean isTooMany;

    /**
     * Creates an iterator that has requested nothing yet.
     *
     * @param check requests one page
     * @param id key of a row; a row without one is keyed by all its fields
     */
    public PageIterator(Function<PageRequest, CheckResult<T>> check, Function<T, ? extends Reading<?>> id) {
        this(check, id, Integer.MAX_VALUE);
    }

    /**
     * Creates an iterator that has requested nothing yet and ends after some pages, even if the list continues. The
     * {@link #listing()} is then {@linkplain Listing#isIncomplete() incomplete}, with {@link
     * ListingAnomaly#PAGE_LIMIT}.
     *
     * @param check requests one page
     * @param id what a row is keyed by; a row that states none is keyed by all its fields
     * @param maxPages largest number of pages to request, from 1
     */
    public PageIterator(
            Function<PageRequest, CheckResult<T>> check, Function<T, ? extends Reading<?>> id, int maxPages) {
        this.check = Objects.requireNonNull(check, "check");
        this.id = Objects.requireNonNull(id, "id");
        if (maxPages < 1) {
            throw new IllegalArgumentException("maxPages must be 1 or more but was " + maxPages);
        }
        this.maxPages = maxPages;
    }

    @Override
    public boolean hasNext() {
        return upcoming != null;
    }

    /**
     * Requests the next page.
     *
     * @throws QccException if QCC gives no result; the iterator stays before this page
     * @throws NoSuchElementException if the list is at its end
     */
    @Override
    public CheckResult<T> next() {
        if (upcoming == null) {
            throw new NoSuchElementException("the list is at its end");
        }
        CheckResult<T> result = check.apply(upcoming);
        receipts.add(result.receipt());
        upcoming = result.fold(this::after, none -> null, this::afterTooMany);
        if (upcoming == null && total.isPresent() && rows.size() < total.getAsInt()) {
            anomalies.add(ListingAnomaly.ENDED_EARLY);
        }
        if (upcoming != null && receipts.size() >= maxPages) {
            anomalies.add(ListingAnomaly.PAGE_LIMIT);
            upcoming = null;
        }
        return result;
    }

    /** Reads all remaining pages and returns the whole list. */
    public Listing<T> readAll() {
        while (hasNext()) {
            next();
        }
        return listing();
    }

    /**
     * Returns the rows of all pages, each {@code Id} once. They are read lazily: a page is requested with its first
     * row, and iterating again does not repeat requests. {@link #listing()} says whether rows are missing.
     */
    public Iterable<T> rows() {
        return () -> new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                while (next == rows.size() && PageIterator.this.hasNext()) {
                    PageIterator.this.next();
                }
                return next < rows.size();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("the list is at its end");
                }
                return rows.get(next++);
            }
        };
    }

    /** Returns {@link #rows()} as a sequential stream. */
    public Stream<T> stream() {
        return StreamSupport.stream(rows().spliterator(), false);
    }

    /** Returns the rows read so far. */
    public Listing<T> listing() {
        return new Listing<>(rows, total, isTooMany, receipts, anomalies);
    }

    private PageRequest after(Found<T> found) {
        Page<T> page = found.page();
        noteTotal(page.total());
        int before = rows.size();
        page.rows().forEach(this::keep);
        if (page.hasNext() && rows.size() == before) {
            // Otherwise the same rows would be paid for again, perhaps without end.
            anomalies.add(ListingAnomaly.ENDED_EARLY);
            return null;
        }
        return page.hasNext() ? upcoming.next() : null;
    }

    private PageRequest afterTooMany(CheckResult.TooMany<T> result) {
        isTooMany = true;
        return null;
    }

    private void noteTotal(OptionalInt stated) {
        if (stated.isPresent()) {
            if (total.isPresent() && total.getAsInt() != stated.getAsInt()) {
                anomalies.add(ListingAnomaly.TOTAL_CHANGED);
            }
            total = stated;
        }
    }

    private void keep(T row) {
        Reading<?> stated = id.apply(row);
        if (keys.add(stated.isAbsent() ? row : stated.raw())) {
            rows.add(row);
        } else {
            anomalies.add(ListingAnomaly.ROW_REPEATED);
        }
    }
}
