package io.github.qcc.domain;

/**
 * Which page of an answer is asked for; each page is one paid call.
 *
 * @param index number of the page, from 1 (wire {@code pageIndex})
 * @param size rows a page, 1 to {@value #MAX_SIZE} (wire {@code pageSize})
 */
public record PageRequest(int index, int size) {
    /** Most rows the interfaces give in one page. */
    public static final int MAX_SIZE = 20;

    public PageRequest {
        if (index < 1) {
            throw new IllegalArgumentException("page must be 1 or more but was " + index);
        }
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("page size must be 1.." + MAX_SIZE + " but was " + size);
        }
    }

    /** Asks for a page of {@value #MAX_SIZE} rows, the cheapest way to read a list. */
    public static PageRequest of(int index) {
        return new PageRequest(index, MAX_SIZE);
    }

    /** Asks for the first page of {@value #MAX_SIZE} rows. */
    public static PageRequest first() {
        return of(1);
    }

    /** The page after this one, of the same size. */
    public PageRequest next() {
        return new PageRequest(index + 1, size);
    }
}
