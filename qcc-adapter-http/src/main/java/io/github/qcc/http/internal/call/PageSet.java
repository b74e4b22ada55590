package io.github.qcc.http.internal.call;

import java.util.UUID;

/**
 * The stored pages that one iteration over a list reads or writes. Pages of two iterations must not be mixed, because the
 * list may have changed between them. For one thread.
 */
public final class PageSet {
    private final boolean isIteration;
    private String operation;

    private PageSet(boolean isIteration) {
        this.isIteration = isIteration;
    }

    /** A set for all pages of a list, one after another. */
    public static PageSet ofIteration() {
        return new PageSet(true);
    }

    /** A set for one page that is asked for by itself. */
    public static PageSet ofOnePage() {
        return new PageSet(false);
    }

    /** Whether further pages are asked for, which must not be mixed with those of another time. */
    boolean isIteration() {
        return isIteration;
    }

    /** The stored operation that is continued; null before the first page. */
    String operation() {
        return operation;
    }

    /** Continues a stored operation. */
    void continueWith(String stored) {
        operation = stored;
    }

    /** The operation to store a received page under; the first page of an iteration begins a new one. */
    String operationOf(int page) {
        if (operation == null || page == 1) {
            operation = UUID.randomUUID().toString();
        }
        return operation;
    }
}
