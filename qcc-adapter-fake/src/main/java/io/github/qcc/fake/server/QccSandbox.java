package io.github.qcc.fake.server;

import com.sun.net.httpserver.HttpServer;
import io.github.qcc.fake.FakeQcc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real HTTP server on 127.0.0.1 that answers from a {@link FakeQcc} as QCC does: signature and time window, parameter
 * rules, paging, status codes. For tests, and for clients in any language. Thread-safe; instances share nothing.
 *
 * <pre>{@code
 * try (QccSandbox sandbox = QccSandbox.start(FakeQcc.examples())) {
 *     client.connectTo(sandbox.baseUrl(), sandbox.key(), sandbox.secretKey());
 * }
 * }</pre>
 */
public final class QccSandbox implements AutoCloseable {
    /** Path of the base URL, as the documents have it. */
    static final String BASE_PATH = "/api/yj/";

    private static final String HOST = "127.0.0.1";
    private static final int THREADS = 4;
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    static {
        // The JDK's server writes head and body apart, and Nagle's algorithm would hold the body of each answer on a
        // reused
        // connection back for 40 ms. The JDK offers this switch for the process alone, and reads it before its first
        // server.
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
    }

    private final String key;
    private final String secretKey;
    private final HttpServer server;
    private final ExecutorService threads;

    private QccSandbox(Builder builder) throws IOException {
        key = builder.key;
        secretKey = builder.secretKey;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(HOST), builder.port), 0);
        threads = daemonThreads(server.getAddress().getPort());
        server.setExecutor(threads);
        server.createContext(
                "/", new SandboxHandler(builder.data, new Signature(key, secretKey, builder.clock), builder.clock));
        server.start();
    }

    private static ExecutorService daemonThreads(int port) {
        AtomicInteger count = new AtomicInteger();
        return Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "qcc-sandbox-" + port + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Serves on a free port, to the key {@code sandbox-key} with the secret key {@code sandbox-secret}. */
    public static QccSandbox start(FakeQcc data) {
        return builder(data).start();
    }

    /** Starts a sandbox with settings of its own. */
    public static Builder builder(FakeQcc data) {
        return new Builder(Objects.requireNonNull(data, "data"));
    }

    /** {@code http://127.0.0.1:PORT/api/yj/}. */
    public URI baseUrl() {
        return URI.create("http://" + HOST + ":" + server.getAddress().getPort() + BASE_PATH);
    }

    /** The one key it admits. */
    public String key() {
        return key;
    }

    /** The secret key that requests must be signed with. */
    public String secretKey() {
        return secretKey;
    }

    /** Ends open connections and waits until its threads have ended. May be called again. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        try {
            threads.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String toString() {
        return "QccSandbox[" + baseUrl() + "]";
    }

    /** Settings of a sandbox. */
    public static final class Builder {
        private final FakeQcc data;
        private int port;
        private String key = "sandbox-key";
        private String secretKey = "sandbox-secret";
        private Clock clock = Clock.systemUTC();

        private Builder(FakeQcc data) {
            this.data = data;
        }

        /**
         * Where to listen; 0, a free port, unless set.
         *
         * @throws IllegalArgumentException if it is not 0 to 65535
         */
        public Builder port(int port) {
            if (port < 0 || port > 65_535) {
                throw new IllegalArgumentException("port must be 0..65535 but was " + port);
            }
            this.port = port;
            return this;
        }

        /**
         * The one key that is admitted, and the secret key that goes with it.
         *
         * @throws IllegalArgumentException if either is blank
         */
        public Builder credentials(String key, String secretKey) {
            if (key.isBlank() || secretKey.isBlank()) {
                throw new IllegalArgumentException("key and secret key must not be blank");
            }
            this.key = key;
            this.secretKey = secretKey;
            return this;
        }

        /** What the time of requests is measured against; the system's clock unless set. */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * The sandbox, ready for requests.
         *
         * @throws UncheckedIOException if the port cannot be listened on
         */
        public QccSandbox start() {
            try {
                return new QccSandbox(this);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot listen on " + HOST + ":" + port + ": " + e.getMessage(), e);
            }
        }
    }
}
