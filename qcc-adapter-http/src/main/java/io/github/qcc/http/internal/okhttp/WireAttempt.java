package io.github.qcc.http.internal.okhttp;

import io.github.qcc.http.internal.call.Attempt;
import java.io.IOException;
import java.time.Duration;
import okhttp3.Connection;

/** One attempt on its way through OkHttp, which is sent once or not at all. It is a tag of its request. */
final class WireAttempt {
    private final Attempt attempt;
    private final HttpConnection connection;
    private volatile boolean isSent;

    WireAttempt(Attempt attempt, HttpConnection connection) {
        this.attempt = attempt;
        this.connection = connection;
    }

    Duration timeout() {
        return attempt.timeout();
    }

    /** The connection that the attempt uses. */
    HttpConnection connection() {
        return connection;
    }

    /** Notes that the first byte is about to be written. Nothing is checked after this. */
    void beginSending(Connection open) throws IOException {
        if (isSent) {
            throw new IOException("an attempt is sent once");
        }
        connection.use(open);
        if (attempt.isTooLate()) {
            throw new NotSentException("the departure was missed", false);
        }
        isSent = true;
    }

    /** Whether anything may have reached the other side; if not, the attempt was free. */
    boolean isSent() {
        return isSent;
    }
}
