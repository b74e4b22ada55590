package io.github.qcc.http.internal.okhttp;

import java.io.IOException;

/** Nothing was sent: the connection had ended, the departure was missed, or only a connection was asked for. */
final class NotSentException extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean isClosed;

    /**
     * Nothing was sent.
     *
     * @param isClosed whether the other side had closed the connection
     */
    NotSentException(String reason, boolean isClosed) {
        super(reason);
        this.isClosed = isClosed;
    }

    boolean isClosed() {
        return isClosed;
    }

    /** Control flow, not an error. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
