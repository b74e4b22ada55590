package io.github.qcc.fake.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ProtocolException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Serves one connection, request by request, until either side closes it. For one thread. */
final class SandboxConnection {
    /** Longer than any client should wait. */
    private static final int SILENT_MILLIS = 600_000;
    /** Fewer bytes than a {@code Status} needs. */
    private static final int TRUNCATED_BYTES = 8;

    private final Socket socket;
    private final Function<SandboxRequest, SandboxReply> handler;
    private final Clock clock;
    private final CountDownLatch closing;
    private final Duration headTime;

    /**
     * Creates the connection of a client.
     *
     * @param closing is at zero once the server ends
     * @param headTime longest time from the first byte of a request to its last
     */
    SandboxConnection(
            Socket socket,
            Function<SandboxRequest, SandboxReply> handler,
            Clock clock,
            CountDownLatch closing,
            Duration headTime) {
        this.headTime = headTime;
        this.socket = socket;
        this.handler = handler;
        this.clock = clock;
        this.closing = closing;
    }

    void serve() throws IOException, InterruptedException {
        // Each reply is sent in one write, and does not wait until the client has acknowledged the one before.
        socket.setTcpNoDelay(true);
        RequestStream source = new RequestStream(socket, headTime);
        InputStream in = new BufferedInputStream(source);
        try {
            Optional<SandboxRequest> request = SandboxRequest.read(in);
            while (request.isPresent() && answer(request.get())) {
                source.awaitNext();
                request = SandboxRequest.read(in);
            }
        } catch (ProtocolException e) {
            write(SandboxReply.page(400, "Bad Request"), false, true);
        } catch (SocketTimeoutException e) {
            // The client sends nothing more.
        }
    }

    /** Answers a request; false if the connection is at its end. */
    private boolean answer(SandboxRequest request) throws IOException, InterruptedException {
        SandboxReply reply = handler.apply(request);
        boolean hasBody = !request.method().equals("HEAD");
        return switch (reply.delivery().manner()) {
            case TIMEOUT -> waitInSilence();
            case RESET -> {
                // With this option, closing sends a TCP reset.
                socket.setSoLinger(true, 0);
                yield false;
            }
            case TRUNCATED -> {
                OutputStream out = socket.getOutputStream();
                out.write(joined(
                        reply.head(clock.instant(), true),
                        Arrays.copyOf(reply.body(), Math.min(TRUNCATED_BYTES, reply.body().length))));
                yield false;
            }
            case DRIP -> drip(reply);
            case SLOW -> !closes(reply.delivery().pause()) && write(reply, request.keepsAlive(), hasBody);
            case PROMPT, HTML_PAGE, WRONG_TYPES, WRONG_PAGE -> write(reply, request.keepsAlive(), hasBody);
        };
    }

    private boolean write(SandboxReply reply, boolean keepsAlive, boolean hasBody) throws IOException {
        byte[] head = reply.head(clock.instant(), keepsAlive);
        socket.getOutputStream().write(hasBody ? joined(head, reply.body()) : head);
        return keepsAlive;
    }

    private boolean waitInSilence() throws IOException {
        socket.setSoTimeout(SILENT_MILLIS);
        InputStream in = socket.getInputStream();
        while (in.read() >= 0) {
            // Further requests get no reply either.
        }
        return false;
    }

    private boolean drip(SandboxReply reply) throws IOException, InterruptedException {
        OutputStream out = socket.getOutputStream();
        out.write(reply.head(clock.instant(), false));
        for (byte each : reply.body()) {
            if (closes(reply.delivery().pause())) {
                return false;
            }
            out.write(each);
        }
        return false;
    }

    /** Waits; true if the server ends in the meantime. */
    private boolean closes(Duration pause) throws InterruptedException {
        return closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static byte[] joined(byte[] head, byte[] body) {
        byte[] all = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }
}
