package io.github.qcc.fake.server;

import io.github.qcc.fake.FakeQcc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;

/**
 * HTTP server on 127.0.0.1 that serves the data of a {@link FakeQcc} as QCC does: signature and time window, parameter
 * rules, paging, limits, status codes, and the faults of the fake on the wire. For tests, and for clients in any
 * language. {@code GET /health} and {@code GET /ledger} add the state of the server, and the calls with their cost.
 * Thread-safe; instances share nothing.
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

    private static final String LOOPBACK = "127.0.0.1";

    private static final Duration HEAD_TIME = Duration.ofSeconds(10);

    private final FakeQcc data;
    private final String key;
    private final String secretKey;
    private final String host;
    private final Listener listener;

    private QccSandbox(Builder builder) throws IOException {
        data = builder.data;
        key = builder.key;
        secretKey = builder.secretKey;
        InetAddress address = builder.address == null ? InetAddress.getByName(LOOPBACK) : builder.address;
        host = hostOf(address);
        Signature signature = new Signature(key, secretKey, builder.clock);
        listener = new Listener(
                address,
                builder.port,
                new SandboxHandler(data, signature, builder.clock, builder.messages),
                builder.clock,
                HEAD_TIME);
    }

    /** The host name by which a client on this machine reaches the address. */
    private static String hostOf(InetAddress address) {
        if (address.isAnyLocalAddress()) {
            return LOOPBACK;
        }
        String text = address.getHostAddress();
        return address instanceof Inet6Address ? "[" + text.replaceFirst("%.*", "") + "]" : text;
    }

    /** Starts a sandbox on a free port with the key {@code sandbox-key} and the secret key {@code sandbox-secret}. */
    public static QccSandbox start(FakeQcc data) {
        return builder(data).start();
    }

    /** Starts the settings of a sandbox. */
    public static Builder builder(FakeQcc data) {
        return new Builder(Objects.requireNonNull(data, "data"));
    }

    /** {@code http://127.0.0.1:PORT/api/yj/}, unless bound elsewhere. */
    public URI baseUrl() {
        return URI.create("http://" + host + ":" + listener.port() + BASE_PATH);
    }

    /** The key it accepts. */
    public String key() {
        return key;
    }

    /** The secret key that requests must be signed with. */
    public String secretKey() {
        return secretKey;
    }

    /** The data it serves. Its faults can be changed and its calls read while the sandbox runs. */
    public FakeQcc data() {
        return data;
    }

    /** Ends open connections and waits until its threads have ended. May be called again. */
    @Override
    public void close() {
        listener.stop();
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
        private Clock clock;
        private InetAddress address;
        private StatusMessages messages = StatusMessages.WITH_GROUP;

        private Builder(FakeQcc data) {
            this.data = data;
            this.clock = data.clock();
        }

        /**
         * Sets the port. Default 0, a free port.
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
         * Sets the accepted key and its secret key.
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

        /**
         * Sets the server's clock, which decides the window of signatures and the header {@code Date}. Default: that of
         * the fake.
         */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Sets the address to listen on, so that other machines reach the sandbox. Default: loopback. TLS is not
         * supported, so on a shared network others can read the traffic.
         */
        public Builder exposedOn(InetAddress address) {
            this.address = Objects.requireNonNull(address, "address");
            return this;
        }

        /** Sets how messages begin. Default {@link StatusMessages#WITH_GROUP}. */
        public Builder messages(StatusMessages messages) {
            this.messages = Objects.requireNonNull(messages, "messages");
            return this;
        }

        /**
         * Starts the sandbox, which is then ready for requests.
         *
         * @throws UncheckedIOException if the port cannot be listened on
         */
        public QccSandbox start() {
            try {
                return new QccSandbox(this);
            } catch (IOException e) {
                String host = address == null ? LOOPBACK : hostOf(address);
                throw new UncheckedIOException("cannot listen on " + host + ":" + port + ": " + e.getMessage(), e);
            }
        }
    }
}
