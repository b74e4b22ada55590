package io.github.qcc.http.internal.call;

import java.util.concurrent.atomic.AtomicReference;

/** Lets a caller give an operation up before anything is sent. Once something was sent, it only ends the repeats. */
public final class Cancellation {
    private enum CancellationState {
        WAITING,
        SENT,
        CANCELLED
    }

    private final AtomicReference<CancellationState> state = new AtomicReference<>(CancellationState.WAITING);
    private volatile boolean isRequested;

    /** Cancels. Returns whether nothing was sent, and nothing will be. */
    public boolean cancel() {
        isRequested = true;
        return state.compareAndSet(CancellationState.WAITING, CancellationState.CANCELLED)
                || state.get() == CancellationState.CANCELLED;
    }

    boolean isRequested() {
        return isRequested;
    }

    /** Notes that a request is about to be sent. Returns whether it may be. */
    boolean beginSending() {
        return !isRequested
                && (state.compareAndSet(CancellationState.WAITING, CancellationState.SENT)
                        || state.get() == CancellationState.SENT);
    }
}
