package io.github.qcc.http;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.UnreadableAnswerException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import javax.net.ssl.SSLException;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import retrofit2.Call;

/**
 * The one place through which every attempt passes, and where everything that the network and HTTP can do to it becomes
 * an answer or a {@link QccException}. No cause is kept: what lies below may quote address, key or answer, so its class
 * alone is named.
 */
final class Caller {
    private static final long LARGEST_BODY = 8L << 20;

    private final QccCredentials credentials;
    private final Clock clock;

    private volatile boolean closed;

    Caller(QccCredentials credentials, Clock clock) {
        this.credentials = credentials;
        this.clock = clock;
    }

    /**
     * Asks, once.
     *
     * @param asked search key or id, as sent
     * @param call makes the call that carries the attempt
     * @param result reads the {@code Result}
     * @throws QccException if there is no answer
     * @throws IllegalStateException after {@link #close()}
     */
    <R> Envelope<R> ask(String asked, Function<Attempt, Call<ResponseBody>> call, ValueReader<R> result) {
        if (closed) {
            throw new IllegalStateException("this QccHttp is closed");
        }
        return attempt(call, new EnvelopeReader<>(result, new Redaction(credentials, asked)));
    }

    void close() {
        closed = true;
    }

    private <R> Envelope<R> attempt(Function<Attempt, Call<ResponseBody>> call, EnvelopeReader<R> reader) {
        Attempt attempt = new Attempt();
        try (ResponseBody body = call.apply(attempt).execute().body()) {
            return read(body.source(), reader);
        } catch (HttpErrorException e) {
            throw httpError(e);
        } catch (IOException e) {
            throw attempt.wasSent() ? noAnswer(e) : notSent(e);
        }
    }

    private <R> Envelope<R> read(BufferedSource body, EnvelopeReader<R> reader) throws IOException {
        boolean tooLarge;
        try {
            tooLarge = body.request(LARGEST_BODY + 1);
        } catch (InterruptedIOException | SocketException | SSLException e) {
            throw e;
        } catch (IOException e) {
            throw reader.incomplete(body.getBuffer(), "The answer breaks off before its end");
        }
        if (tooLarge) {
            throw reader.incomplete(body.getBuffer(), "The answer is larger than 8 MiB");
        }
        return reader.read(body.getBuffer(), clock.instant());
    }

    private QccException httpError(HttpErrorException error) {
        int code = error.code();
        String what = "HTTP " + code + " instead of an answer: ";
        if (code == 429 || code == 503) {
            Instant retryAt =
                    RetryAfter.parse(error.retryAfter(), clock.instant()).orElse(null);
            return new ServiceUnavailableException(what + "turned away, try again later", Billing.NONE, retryAt, null);
        }
        if (code == 408 || code >= 500) {
            return new ServiceUnavailableException(
                    what + "passing trouble at QCC or on the way", Billing.UNCERTAIN, null, null);
        }
        return new UnreadableAnswerException(what
                + (code / 100 == 3
                        ? "redirects are not followed, for they would take the signature along; check the base URL"
                        : "check base URL and path"));
    }

    private static QccException notSent(IOException e) {
        return new ServiceUnavailableException(
                "No connection to QCC (" + nameOf(e) + "); nothing was sent: check network, base URL and proxy",
                Billing.NONE,
                null,
                null);
    }

    private static QccException noAnswer(IOException e) {
        return new ServiceUnavailableException(
                "No answer from QCC (" + nameOf(e) + "); the call was sent and may have been counted",
                Billing.UNCERTAIN,
                null,
                null);
    }

    private static String nameOf(IOException e) {
        return e.getClass().getSimpleName();
    }
}
