package io.github.qcc.http.call;

/**
 * Receives events of calls on the calling thread, so implementations must be fast. Exceptions are logged (class name only)
 * and ignored.
 */
public interface CallListener {
    /** The adapter is open. */
    default void opened(CallHealth health) {}

    /** The adapter is closed. */
    default void closed() {}

    /** An operation begins to wait. */
    default void waiting(WaitEvent event) {}

    /** An attempt ended. */
    default void attempted(AttemptEvent event) {}

    /** An operation ended. */
    default void finished(OperationEvent event) {}
}
