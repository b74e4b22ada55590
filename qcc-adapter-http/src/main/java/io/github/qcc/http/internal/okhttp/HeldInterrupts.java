package io.github.qcc.http.internal.okhttp;

import java.io.IOException;
import java.io.InputStream;

/**
 * Keeps an interrupt from ending an exchange that may be charged. Okio ends a read if the thread is interrupted, so the
 * interrupt is taken off after each read from the socket, and set again when the exchange is over.
 */
final class HeldInterrupts {
    private static final ThreadLocal<Boolean> HELD = new ThreadLocal<>();

    private HeldInterrupts() {}

    /** Sets the interrupt again that was held while this thread read. */
    static void restore() {
        if (HELD.get() != null) {
            HELD.remove();
            Thread.currentThread().interrupt();
        }
    }

    /** The stream of a socket, whose reads hold an interrupt. */
    static InputStream reading(InputStream socket) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                try {
                    return socket.read();
                } finally {
                    hold();
                }
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                try {
                    return socket.read(bytes, offset, length);
                } finally {
                    hold();
                }
            }

            @Override
            public int available() throws IOException {
                return socket.available();
            }

            @Override
            public void close() throws IOException {
                socket.close();
            }
        };
    }

    private static void hold() {
        if (Thread.interrupted()) {
            HELD.set(true);
        }
    }
}
