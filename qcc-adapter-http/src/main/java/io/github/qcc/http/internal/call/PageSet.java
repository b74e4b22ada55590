package io.github.qcc.http.internal.call;

import java.util.UUID;

/**
 * The stored pages that one iteration over a list reads or writes. Pages of two iterations must not be mixed, because the
 * list may have changed between them. For one thread.
 */
public final class PageSet {
    private String operation;

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
