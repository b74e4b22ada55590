package io.github.qcc.http;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.UnreadableAnswerException;
import io.github.qcc.http.call.Outcome;
import io.github.qcc.http.call.Pipeline;
import io.github.qcc.http.call.Question;
import io.github.qcc.http.wire.Envelope;
import io.github.qcc.http.wire.EnvelopeReader;
import io.github.qcc.http.wire.Redaction;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.net.ssl.SSLException;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import retrofit2.Call;

/**
 * Makes the attempts of the {@link Pipeline}, each of which passes through {@link #attempt}: there everything that the
 * network and HTTP can do to it becomes an outcome. No cause is kept: what lies below may quote address, key or answer, so
 * its class alone is named.
 */
final class Caller {
    private static final long LARGEST_BODY = 8L << 20;

    private final Pipeline pipeline;
    private final Redaction redaction;
    private final Duration callTimeout;
    private final Clock clock;

    Caller(Pipeline pipeline, QccCredentials credentials, Duration callTimeout, Clock clock) {
        this.pipeline = pipeline;
        redaction = Redaction.of(credentials.key(), credentials.secretKey());
        this.callTimeout = callTimeout;
        this.clock = clock;
    }

    /**
     * One call of the service, and how to understand its answer.
     *
     * @param asked search key or id, as sent
     * @param request makes the call that carries an attempt
     * @param answer reads the {@code Result}, judges the envelope, and counts what it could not understand
     */
    record Way<E, R>(String asked, Function<Attempt, Call<ResponseBody>> request, Answer<E, R> answer) {}

    /**
     * Asks.
     *
     * @throws QccException if there is no answer
     * @throws IllegalStateException after the adapter is closed
     */
    <E, R> R ask(Question question, Way<E, R> way) {
        return pipeline.ask(question, (atMost, leaving) -> attempt(way, atMost, leaving));
    }

    private <E, R> Outcome<R> attempt(Way<E, R> way, Duration atMost, Runnable leaving) {
        Attempt attempt = new Attempt(leaving);
        Call<ResponseBody> call = way.request().apply(attempt);
        call.timeout().timeout(timeout(atMost).toNanos(), TimeUnit.NANOSECONDS);
        try (ResponseBody body = call.execute().body()) {
            Envelope<E> envelope = read(call, body.source(), way);
            R result = way.answer().judge(envelope);
            return Outcome.answered(
                    result,
                    envelope.status(),
                    envelope.orderNumber(),
                    () -> way.answer().unreadable(result));
        } catch (QccException e) {
            return Outcome.failed(e, "unreadable");
        } catch (HttpErrorException e) {
            return Outcome.failed(httpError(e), e.tag());
        } catch (IOException e) {
            return attempt.wasSent()
                    ? Outcome.failed(noAnswer(e), "no-answer")
                    : Outcome.failed(notSent(e), "no-connection");
        }
    }

    /** That of a call or what is left of its operation; never 0, which would mean to wait for ever. */
    private Duration timeout(Duration atMost) {
        Duration shorter = atMost.compareTo(callTimeout) < 0 ? atMost : callTimeout;
        return shorter.compareTo(HttpSettings.SHORTEST_TIMEOUT) < 0 ? HttpSettings.SHORTEST_TIMEOUT : shorter;
    }

    private <E> Envelope<E> read(Call<?> call, BufferedSource body, Way<E, ?> way) throws IOException {
        EnvelopeReader<E> reader = new EnvelopeReader<>(way.answer().reader(), redaction.asking(way.asked()));
        boolean isTooLarge;
        try {
            isTooLarge = body.request(LARGEST_BODY + 1);
        } catch (IOException e) {
            UnreadableAnswerException part =
                    reader.incomplete(body.getBuffer(), "The answer breaks off before its end");
            if (part.status().isEmpty() && isTroubleOnTheWay(e)) {
                throw e;
            }
            // What has arrived says what the call cost: asking again might be paying again.
            throw part;
        }
        if (isTooLarge) {
            // Closing alone would go on reading for a while, to use the connection again.
            call.cancel();
            throw reader.incomplete(body.getBuffer(), "The answer is larger than 8 MiB");
        }
        return reader.read(body.getBuffer(), clock.instant());
    }

    private static boolean isTroubleOnTheWay(IOException e) {
        return e instanceof InterruptedIOException || e instanceof SocketException || e instanceof SSLException;
    }

    private QccException httpError(HttpErrorException error) {
        int code = error.code();
        String what = "HTTP " + code + " instead of an answer: ";
        if (Billing.ofHttpError(code) == Billing.NONE) {
            Instant retryAt =
                    RetryAfter.parse(error.retryAfter(), clock.instant()).orElse(null);
            return ServiceUnavailableException.noResponse(what + "turned away, try again later", Billing.NONE, retryAt);
        }
        if (code == 408 || code >= 500) {
            return ServiceUnavailableException.noResponse(
                    what + "passing trouble at QCC or on the way", Billing.UNCERTAIN, null);
        }
        return new UnreadableAnswerException(what
                + (code / 100 == 3
                        ? "redirects are not followed, for they would take the signature along; check the base URL"
                        : "check base URL and path"));
    }

    private static QccException notSent(IOException e) {
        return ServiceUnavailableException.notSent(
                "No connection to QCC (" + nameOf(e) + "); nothing was sent: check network, base URL and proxy", null);
    }

    private static QccException noAnswer(IOException e) {
        return ServiceUnavailableException.noResponse(
                "No answer from QCC (" + nameOf(e) + "); the call was sent and may have been counted",
                Billing.UNCERTAIN,
                null);
    }

    private static String nameOf(IOException e) {
        return e.getClass().getSimpleName();
    }
}
