package io.github.qcc.http;

import io.github.qcc.http.wire.Envelope;
import io.github.qcc.http.wire.ValueReader;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * How an answer is understood.
 *
 * @param reader reads its {@code Result}
 * @param judgement makes what the port gives of the envelope, or throws what contradicts it
 * @param unreadables counts values that nobody understands
 * @param <E> type of the {@code Result}
 * @param <R> what the port gives
 */
record Answer<E, R>(ValueReader<E> reader, Function<Envelope<E>, R> judgement, ToIntFunction<R> unreadables) {
    R judge(Envelope<E> envelope) {
        return judgement.apply(envelope);
    }

    int unreadable(R result) {
        return unreadables.applyAsInt(result);
    }
}
