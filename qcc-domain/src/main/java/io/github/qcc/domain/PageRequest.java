package io.github.qcc.domain;

/**
 * Page of a list to request. Each page is one paid call.
 *
 * @param index number of the page, from 1 (wire {@code pageIndex})
 * @param size rows per page, 1 to {@value #MAX_SIZE} (wire {@code pageSize})
 */
public record PageRequest(int index, int size) {
    /** The most rows that a page can have. */
    public static final int MAX_SIZE = 20;

    public PageRequest {
        if (index < 1) {
            throw new IllegalArgumentException("page must be 1 or more but was " + index);
        }
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("page size must be 1.." + MAX_SIZE + " but was " + size);
        }
    }

    /** Requests a page of {@value #MAX_SIZE} rows, the cheapest way to read a list. */
    public static PageRequest of(int index) {
        return new PageRequest(index, MAX_SIZE);
    }

    /** Requests the first page of {@value #MAX_SIZE} rows. */
    public static PageRequest first() {
        return of(1);
    }

    /** Returns the next page of the same size. */
    public PageRequest next() {
        return new PageRequest(index + 1, size);
    }
}
