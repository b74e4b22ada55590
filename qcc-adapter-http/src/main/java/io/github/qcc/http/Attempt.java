package io.github.qcc.http;

import java.io.IOException;

/** One attempt at one call, which goes out once or not at all; travels with the request as its tag. */
final class Attempt {
    private volatile boolean sent;

    /** Notes that the first byte is about to leave. */
    void send() throws IOException {
        if (sent) {
            throw new IOException("an attempt is sent once");
        }
        sent = true;
    }

    /** Whether anything may have reached the other side; if not, the attempt was free. */
    boolean wasSent() {
        return sent;
    }
}
