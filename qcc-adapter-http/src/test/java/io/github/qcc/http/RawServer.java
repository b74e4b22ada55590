package io.github.qcc.http;

import io.github.qcc.http.call.CallSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/** A server on loopback that writes the bytes it is told to, and remembers every request that reached it. */
final class RawServer implements AutoCloseable {
    /** What becomes of one request. */
    @FunctionalInterface
    interface Behaviour {
        /**
         * Answers; the connection stays open for another request unless it is closed here.
         *
         * @param number of the request on this server, from 1
         */
        void answer(int number, Socket connection, RawServer server) throws IOException;
    }

    private final ServerSocket listener;
    private final Behaviour behaviour;
    private final Runnable beforeServing;
    private final List<List<String>> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final AtomicInteger connectionCount = new AtomicInteger();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    RawServer(Behaviour behaviour) {
        this(behaviour, ServerSocketFactory.getDefault());
    }

    /**
     * A server over other sockets.
     *
     * @param sockets those of TLS, say
     */
    RawServer(Behaviour behaviour, ServerSocketFactory sockets) {
        this(behaviour, sockets, () -> {});
    }

    /**
     * A server that lets its connections wait.
     *
     * @param beforeServing runs before the handshake or the first byte of each connection
     */
    RawServer(Behaviour behaviour, ServerSocketFactory sockets, Runnable beforeServing) {
        this.behaviour = behaviour;
        this.beforeServing = beforeServing;
        try {
            listener = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    /** Answers every request by a whole HTTP message. */
    static RawServer answering(byte[] message) {
        return new RawServer(
                (number, connection, server) -> connection.getOutputStream().write(message));
    }

    /** Answers every request by HTTP 200 with this body. */
    static RawServer answering(String body) {
        return answering(ok(body.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] ok(byte[] body) {
        return message("HTTP/1.1 200 OK", List.of("Content-Length: " + body.length), body);
    }

    static byte[] message(String statusLine, List<String> headers, byte[] body) {
        String head = statusLine + "\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
        byte[] bytes = head.getBytes(StandardCharsets.UTF_8);
        byte[] message = new byte[bytes.length + body.length];
        System.arraycopy(bytes, 0, message, 0, bytes.length);
        System.arraycopy(body, 0, message, bytes.length, body.length);
        return message;
    }

    /** The adapter, pointed here, that makes one attempt and is in no hurry to be slow. */
    QccHttpBuilder client() {
        return patientClient()
                .calls(CallSettings.builder().attempts(1).rate(1000).build());
    }

    /** The adapter, pointed here, with its defaults. */
    QccHttpBuilder patientClient() {
        return QccHttp.builder(
                        QccCredentials.of("0123456789abcdef0123456789abcdef", "fedcba9876543210fedcba9876543210"))
                .baseUrl(url());
    }

    String url() {
        return "http://127.0.0.1:" + listener.getLocalPort() + "/api/yj/";
    }

    /** Request lines and headers, in order of arrival. */
    List<List<String>> requests() {
        return requests;
    }

    /** Connections that were opened. */
    int connectionCount() {
        return connectionCount.get();
    }

    /** Waits for the server to be closed, which the other side's timeout brings about first. */
    boolean waitForClose(long millis) {
        try {
            return closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void start(Runnable work) {
        Thread thread = new Thread(work, "raw-server");
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = listener.accept();
                connection.setTcpNoDelay(true);
                connections.add(connection);
                connectionCount.incrementAndGet();
                start(() -> serve(connection));
            }
        } catch (IOException listenerClosed) {
            closed.countDown();
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            beforeServing.run();
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
            while (!connection.isClosed()) {
                List<String> head = head(reader);
                if (head.isEmpty()) {
                    return;
                }
                requests.add(head);
                behaviour.answer(requests.size(), connection, this);
            }
        } catch (IOException hungUp) {
            connections.remove(connection);
        }
    }

    private static List<String> head(BufferedReader reader) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
            lines.add(line);
        }
        return lines;
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            listener.close();
            for (Socket connection : connections) {
                connection.close();
            }
            for (Thread thread : threads) {
                thread.join(TimeUnit.SECONDS.toMillis(5));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
