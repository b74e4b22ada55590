package io.github.qcc.http;

import java.io.IOException;

/** One attempt at one call, which goes out once or not at all; travels with the request as its tag. */
final class Attempt {
    private final Runnable leaving;
    private volatile boolean sent;

    /**
     * An attempt that has not begun.
     *
     * @param leaving is run when it leaves
     */
    Attempt(Runnable leaving) {
        this.leaving = leaving;
    }

    /** Notes that the first byte is about to leave. */
    void send() throws IOException {
        if (sent) {
            throw new IOException("an attempt is sent once");
        }
        sent = true;
        leaving.run();
    }

    /** Whether anything may have reached the other side; if not, the attempt was free. */
    boolean wasSent() {
        return sent;
    }
}
