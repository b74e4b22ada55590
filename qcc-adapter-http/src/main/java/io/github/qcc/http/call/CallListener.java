package io.github.qcc.http.call;

/**
 * Is told what was called and what it cost, in the thread of the call: be quick. What it throws is logged by its class and
 * changes nothing.
 */
public interface CallListener {
    /** Calls can begin. */
    default void opened(CallHealth health) {}

    /** No further calls can begin. */
    default void closed() {}

    /** An attempt was made. */
    default void attempted(AttemptEvent event) {}

    /** A question was answered, or was not. */
    default void finished(OperationEvent event) {}
}
