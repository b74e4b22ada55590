package io.github.qcc.fake.server;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A minimal HTTP/1.1 server: keep-alive, a thread for each connection, at most {@value #CONNECTIONS} of them; more wait to be
 * accepted.
 *
 * <p>The JDK's own server is fast enough, but not for this: it cannot reset a connection, break off or drip a body; it
 * answers malformed requests and dates its answers by itself, so that no clock can be off; a few half-sent requests block
 * its threads; and it writes head and body apart, which holds each answer on a reused connection back for 40 ms unless a
 * property of the whole process is set before its first server. Behaviour on the wire is what the sandbox exists for.
 */
final class Listener {
    static final int CONNECTIONS = 256;

    private static final int BACKLOG = 128;

    private final ServerSocket server = new ServerSocket();
    private final Function<SandboxRequest, SandboxReply> handler;
    private final Clock clock;
    private final Duration headTime;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Semaphore free = new Semaphore(CONNECTIONS);
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads;

    /**
     * Listens on the port, or on a free one if it is 0.
     *
     * @param headTime longest time from the first byte of a request to its last
     */
    Listener(
            InetAddress address,
            int port,
            Function<SandboxRequest, SandboxReply> handler,
            Clock clock,
            Duration headTime)
            throws IOException {
        this.headTime = headTime;
        this.handler = handler;
        this.clock = clock;
        try {
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(address, port), BACKLOG);
        } catch (IOException e) {
            server.close();
            throw e;
        }
        threads = daemonThreads(server.getLocalPort());
        threads.execute(this::accept);
    }

    private static ExecutorService daemonThreads(int port) {
        AtomicInteger count = new AtomicInteger();
        return Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "qcc-sandbox-" + port + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    int port() {
        return server.getLocalPort();
    }

    private void accept() {
        try {
            while (!isClosing()) {
                free.acquire();
                Socket socket = server.accept();
                open.add(socket);
                threads.execute(() -> serve(socket));
            }
        } catch (IOException | RejectedExecutionException e) {
            // Closed, here or by the system: anyone who knocks now is turned away by the system too.
            close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            if (!isClosing()) {
                new SandboxConnection(socket, handler, clock, closing, headTime).serve();
            }
        } catch (IOException e) {
            // The other side is gone; no caller is left.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(socket);
            free.release();
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    /** Ends listening and all connections. */
    private void close() {
        closing.countDown();
        close(server);
        open.forEach(Listener::close);
        threads.shutdownNow();
    }

    /** Ends listening and all connections, and waits for the threads. May be called again. */
    void stop() {
        close();
        try {
            threads.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a socket could not be closed", e);
        }
    }
}
