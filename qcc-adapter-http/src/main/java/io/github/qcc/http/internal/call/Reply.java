package io.github.qcc.http.internal.call;

import io.github.qcc.domain.QccException;
import okio.Buffer;

/** What the transport got for one attempt. */
public sealed interface Reply {
    /**
     * A response with HTTP status 200.
     *
     * @param body the body, or the part of it that was received
     * @param fault why only a part was received; null if the body is whole
     * @param unlessStatus the failure, if the part that was received has no status; null if it is a fault all the same
     */
    record Response(Buffer body, String fault, Failed unlessStatus) implements Reply {
        /** A body that was received to its end. */
        public static Response whole(Buffer body) {
            return new Response(body, null, null);
        }
    }

    /**
     * No response that could contain a status of QCC's.
     *
     * @param failure the failure, with the cost of this attempt
     * @param tag {@code http-…}, {@code no-answer} or {@code no-connection}
     */
    record Failed(QccException failure, String tag) implements Reply {}

    /**
     * Nothing was sent.
     *
     * @param isClosed whether the other side had closed the connection; otherwise the departure was missed
     */
    record NotSent(boolean isClosed) implements Reply {}
}
