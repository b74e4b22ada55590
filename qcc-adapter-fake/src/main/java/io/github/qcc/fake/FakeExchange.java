package io.github.qcc.fake;

import java.util.Objects;

/**
 * A call and its response, for code that sends it over a wire.
 *
 * @param call the recorded call
 * @param answer the response
 * @param delivery how the response travels
 * @param <A> what was requested
 */
public record FakeExchange<A>(RecordedCall call, FakeResponse<A> answer, Delivery delivery) {
    public FakeExchange {
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(delivery, "delivery");
    }
}
