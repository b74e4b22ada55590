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
 * Minimal HTTP/1.1 server with keep-alive and a thread for each connection. It serves at most {@value #CONNECTIONS}
 * connections; further ones wait.
 *
 * <p>The JDK's server cannot do what the sandbox needs: it cannot reset a connection, and cannot break off or drip a
 * body. It responds to malformed requests and sets the date itself, so a wrong clock cannot be simulated. A few
 * half-sent requests block its threads. It also writes head and body separately, which delays each response on a reused
 * connection by 40 ms unless a property of the process is set before its first server.
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
            // The server socket is closed, so the system rejects new connections.
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
            // The client is gone.
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

    /** Closes the server socket and all connections. */
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
