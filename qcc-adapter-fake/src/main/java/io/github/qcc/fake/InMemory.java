package io.github.qcc.fake;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.Receipt;
import io.github.qcc.domain.Refusal;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.UnreadableAnswerException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Turns a response into a result for a caller in the same process, or into the error of an adapter. */
final class InMemory {
    private InMemory() {}

    static <A, R> R result(FakeExchange<A> exchange, ResultFactory<A, R> result) {
        RecordedCall call = exchange.call();
        Instant answeredAt = call.at().plus(pause(exchange.delivery()));
        return switch (call.outcome()) {
            case FOUND, NO_RECORD ->
                result.of(content(exchange.answer()), Receipt.charged(call.orderNumber(), answeredAt));
            case REFUSED ->
                throw new Refusal(call.statusCode().orElseThrow(), "", Optional.of(call.orderNumber()), answeredAt)
                        .toException();
            case NO_ANSWER ->
                throw ServiceUnavailableException.noResponse(
                        what(exchange), call.billing(), retryAt(exchange.answer(), answeredAt));
            case UNREADABLE -> throw unreadable(exchange);
        };
    }

    /** A slow response arrives; a dripping one never does. */
    private static Duration pause(Delivery delivery) {
        return delivery.manner() == Delivery.Manner.SLOW ? delivery.pause() : Duration.ZERO;
    }

    private static <A> Optional<A> content(FakeResponse<A> answer) {
        return answer instanceof FakeResponse.Given<A> given ? Optional.of(given.content()) : Optional.empty();
    }

    private static QccException unreadable(FakeExchange<?> exchange) {
        RecordedCall call = exchange.call();
        return call.billing() == Billing.CHARGED
                ? new UnreadableAnswerException(what(exchange), QccStatus.SUCCESS, call.orderNumber())
                : new UnreadableAnswerException(what(exchange));
    }

    private static String what(FakeExchange<?> exchange) {
        return exchange.answer() instanceof FakeResponse.HttpError<?> error
                ? "HTTP " + error.status() + ": the fake was told to fail so"
                : exchange.delivery().manner() + ": the fake was told to fail so";
    }

    private static Instant retryAt(FakeResponse<?> answer, Instant now) {
        return answer instanceof FakeResponse.HttpError<?> error
                ? error.retryAfter().map(now::plus).orElse(null)
                : null;
    }

    @FunctionalInterface
    interface ResultFactory<A, R> {
        R of(Optional<A> content, Receipt receipt);
    }
}
