package io.github.qcc.http.internal.okhttp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Keeps an interrupt from ending an exchange that may be charged. Okio ends a read if the thread is interrupted, so the
 * interrupt is taken off after each write to the socket and each read from it, and set again when the exchange is over.
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

    /** The stream of a socket, whose writes hold an interrupt. */
    static OutputStream writing(OutputStream socket) {
        return new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                write(new byte[] {(byte) single}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                try {
                    socket.write(bytes, offset, length);
                } finally {
                    hold();
                }
            }

            @Override
            public void flush() throws IOException {
                socket.flush();
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
