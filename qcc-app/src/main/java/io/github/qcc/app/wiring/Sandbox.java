package io.github.qcc.app.wiring;

import io.github.qcc.app.config.Account;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.server.QccSandbox;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;

/** The protocol, served on loopback from the embedded sandbox data. */
public final class Sandbox implements AutoCloseable {
    private final QccSandbox server;

    private Sandbox(QccSandbox server) {
        this.server = server;
    }

    /**
     * Starts to serve.
     *
     * @param port TCP port; 0 for a free one
     * @param account the account it admits; empty for {@code sandbox-key} and {@code sandbox-secret}
     * @throws UncheckedIOException if the port can not be bound
     */
    public static Sandbox start(int port, Optional<Account> account) {
        QccSandbox.Builder builder = QccSandbox.builder(FakeQcc.examples()).port(port);
        account.ifPresent(present -> builder.credentials(present.key(), present.secretKey()));
        return new Sandbox(builder.start());
    }

    /** Address under which it serves. */
    public URI baseUrl() {
        return server.baseUrl();
    }

    @Override
    public void close() {
        server.close();
    }
}
