package io.github.qcc.http.call;

import java.time.Duration;

/**
 * Signs, sends and reads, once. Internal.
 *
 * @param <R> type of the result
 */
@FunctionalInterface
public interface Exchange<R> {
    /**
     * Makes one attempt. Whatever happens to it is its outcome; nothing is thrown.
     *
     * @param atMost time within which the attempt must end
     * @param leaving to be run when the first byte is about to leave
     */
    Outcome<R> attempt(Duration atMost, Runnable leaving);
}
