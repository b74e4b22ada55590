package io.github.qcc.http.internal.call;

import java.time.Duration;

/**
 * One attempt at a request, as the transport is given it. It is sent once or not at all.
 *
 * @param timeout time within which it must end
 * @param latest moment of the ticker after which it must not be sent
 * @param ticker what time is measured in
 */
public record Attempt(Duration timeout, long latest, Ticker ticker) {
    /** Whether the departure is missed. */
    public boolean isTooLate() {
        return ticker.nanos() - latest > 0;
    }
}
