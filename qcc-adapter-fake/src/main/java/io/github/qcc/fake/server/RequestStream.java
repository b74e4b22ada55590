package io.github.qcc.fake.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/**
 * Bytes of a client with a deadline for each request: the first byte within the idle time, all others within the head
 * time after it. Otherwise a client that sends a byte now and then would hold a thread forever. Not thread-safe.
 */
final class RequestStream extends InputStream {
    private static final int IDLE_MILLIS = 30_000;

    private final Socket socket;
    private final InputStream in;
    private final long headNanos;
    private boolean hasBegun;
    private long deadline;

    RequestStream(Socket socket, Duration headTime) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
        this.headNanos = headTime.toNanos();
    }

    /** Starts the idle time before the next request. */
    void awaitNext() {
        hasBegun = false;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        socket.setSoTimeout(hasBegun ? remainingMillis() : IDLE_MILLIS);
        int count = in.read(bytes, offset, length);
        if (!hasBegun) {
            hasBegun = true;
            deadline = System.nanoTime() + headNanos;
        }
        return count;
    }

    private int remainingMillis() throws SocketTimeoutException {
        long nanos = deadline - System.nanoTime();
        if (nanos <= 0) {
            throw new SocketTimeoutException("the request took too long");
        }
        // Never 0, which means no timeout.
        return (int) (nanos / 1_000_000) + 1;
    }
}
