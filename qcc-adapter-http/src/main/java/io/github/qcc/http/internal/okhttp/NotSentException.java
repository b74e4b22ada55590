package io.github.qcc.http.internal.okhttp;

import java.io.IOException;

/** Nothing was sent: the connection had ended, the departure was missed, or only a connection was asked for. */
final class NotSentException extends IOException {
    private static final long serialVersionUID = 1L;

    NotSentException(String reason) {
        super(reason);
    }

    /** Control flow, not an error. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
