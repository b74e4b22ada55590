package io.github.qcc.app.config;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import redis.embedded.RedisServer;

/** Servers that are started from Maven artifacts, once for all tests. A machine that cannot run one skips its tests. */
public final class StateServers {
    private static EmbeddedPostgres postgres;
    private static int redisPort;

    /** Kept, so that its level stays. */
    private static final Logger LOG = Logger.getLogger("io.zonky");

    private StateServers() {}

    /** Starts a server. */
    private interface Start<T> {
        T server() throws IOException;
    }

    /** URL of a PostgreSQL server, without a password. */
    public static synchronized String postgres() {
        if (postgres == null) {
            LOG.setLevel(Level.WARNING);
            postgres = start("PostgreSQL", () -> EmbeddedPostgres.builder().start());
        }
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    /** URL of a Redis server whose password is {@code the-password}. */
    public static synchronized String redis() {
        if (redisPort == 0) {
            redisPort = start("Redis", StateServers::startRedis);
        }
        return "redis://127.0.0.1:" + redisPort + "/1";
    }

    private static int startRedis() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        RedisServer server = RedisServer.newRedisServer()
                .bind("127.0.0.1")
                .port(port)
                .setting("save \"\"")
                .setting("requirepass the-password")
                .build();
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                server.stop();
            } catch (IOException ignored) {
                // It is gone already.
            }
        }));
        return port;
    }

    /** Skips the test if the machine cannot run the server, except on a build server, which must prove it. */
    private static <T> T start(String name, Start<T> start) {
        try {
            return start.server();
        } catch (IOException | RuntimeException | LinkageError failure) {
            if (Boolean.parseBoolean(System.getenv("CI"))) {
                throw new IllegalStateException(name + " must run on a build server", failure);
            }
            Assumptions.abort("this machine cannot run " + name + ": " + failure);
            throw new AssertionError("unreachable", failure);
        }
    }
}
