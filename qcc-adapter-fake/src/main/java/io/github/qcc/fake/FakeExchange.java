package io.github.qcc.fake;

import java.util.Objects;

/**
 * A call with its answer, for anyone who puts it on a wire.
 *
 * @param call as it was written down
 * @param answer what to say
 * @param delivery how to let it travel
 * @param <A> what is asked for
 */
public record FakeExchange<A>(RecordedCall call, FakeResponse<A> answer, Delivery delivery) {
    public FakeExchange {
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(delivery, "delivery");
    }
}
