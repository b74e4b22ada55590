package io.github.qcc.http.internal.call;

import io.github.qcc.domain.QccException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Reads replies: decodes the response, and stores it if responses are stored. Thread-safe. */
final class ReplyReader {
    private final ResponseCache cache;
    private final SkewCorrectedClock clock;

    ReplyReader(ResponseCache cache, SkewCorrectedClock clock) {
        this.cache = cache;
        this.clock = clock;
    }

    /** Returns what became of a request that was sent. */
    <R> AttemptResult<R> read(Request<R> request, Reply reply) {
        if (reply instanceof Reply.Failed failed) {
            return AttemptResult.failed(failed.failure(), failed.tag());
        }
        Reply.Response response = (Reply.Response) reply;
        if (response.fault() != null) {
            return incomplete(request, response);
        }
        try {
            // As exact as a stored response is, so that a result read from it says the same.
            Instant receivedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
            Request.Decoded<R> decoded = request.read(response.body(), receivedAt);
            if (cache.stores()) {
                cache.put(request, decoded, response.body().readByteArray(), receivedAt);
            }
            return AttemptResult.of(decoded.result(), request.receipt(decoded.result()), decoded.status());
        } catch (QccException refusal) {
            return AttemptResult.refused(refusal);
        } finally {
            // Okio uses the memory again.
            response.body().clear();
        }
    }

    /** The part that was received may contain the status, and so what the request cost. */
    private static <R> AttemptResult<R> incomplete(Request<R> request, Reply.Response response) {
        QccException failure = request.unreadable(response.body(), response.fault());
        Reply.Failed otherwise = response.unlessStatus();
        return otherwise != null && failure.status().isEmpty()
                ? AttemptResult.failed(otherwise.failure(), otherwise.tag())
                : AttemptResult.refused(failure);
    }
}
