package io.github.qcc.app.config;

import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.scenario.ScenarioFile;
import io.github.qcc.fake.server.QccSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** The protocol, served from the embedded sandbox data or from a scenario file. */
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
     * @param scenario what it answers; empty for the embedded data
     * @param address where it listens; empty for loopback
     * @throws UncheckedIOException if the port cannot be bound
     * @throws IOException if the scenario cannot be read
     * @throws IllegalArgumentException if the scenario is wrong; the message names each line
     */
    public static Sandbox start(
            int port, Optional<Account> account, Optional<Path> scenario, Optional<InetAddress> address)
            throws IOException {
        FakeQcc data = scenario.isPresent() ? ScenarioFile.load(scenario.get()) : FakeQcc.examples();
        QccSandbox.Builder builder = QccSandbox.builder(data).port(port);
        account.ifPresent(present -> builder.credentials(present.key(), present.secretKey()));
        address.ifPresent(builder::exposedOn);
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
