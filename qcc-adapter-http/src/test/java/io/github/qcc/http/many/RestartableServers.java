package io.github.qcc.http.many;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import redis.embedded.RedisServer;

/** A store's server that can be stopped and started again on the same port. */
abstract class RestartableServers implements AutoCloseable {
    private RestartableServers() {}

    static RestartableServers redis() throws IOException {
        return new Redis();
    }

    /** PostgreSQL that writes durably, as in production. */
    static RestartableServers postgres() throws IOException {
        return new Postgres();
    }

    abstract String name();

    abstract String url();

    /** Ends it at once, without a farewell. */
    abstract void stop() throws IOException, InterruptedException;

    abstract void start() throws IOException, InterruptedException;

    @Override
    public abstract void close() throws IOException;

    /** Without persistence: what is stopped comes back empty. */
    private static final class Redis extends RestartableServers {
        private final int port;
        private RedisServer server;

        Redis() throws IOException {
            try (ServerSocket free = new ServerSocket(0)) {
                port = free.getLocalPort();
            }
            start();
        }

        @Override
        String name() {
            return "Redis";
        }

        @Override
        String url() {
            return "redis://127.0.0.1:" + port;
        }

        @Override
        void stop() throws IOException {
            server.stop();
        }

        @Override
        void start() throws IOException {
            server = RedisServer.newRedisServer()
                    .bind("127.0.0.1")
                    .port(port)
                    .setting("save \"\"")
                    .build();
            server.start();
        }

        @Override
        public void close() throws IOException {
            server.stop();
        }
    }

    private static final class Postgres extends RestartableServers {
        private final Path data = Files.createTempDirectory("qcc-many");
        private final EmbeddedPostgres server;
        private final Path control;

        Postgres() throws IOException {
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            String pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0);
            control = Path.of("/proc", pid, "exe").toRealPath().resolveSibling("pg_ctl");
        }

        @Override
        String name() {
            return "PostgreSQL";
        }

        @Override
        String url() {
            return server.getJdbcUrl("postgres", "postgres");
        }

        @Override
        void stop() throws IOException, InterruptedException {
            control("stop", "-m", "immediate");
        }

        @Override
        void start() throws IOException, InterruptedException {
            control(
                    "start",
                    "-w",
                    "-o",
                    "-p " + server.getPort(),
                    "-l",
                    data.resolve("log").toString());
        }

        private void control(String... arguments) throws IOException, InterruptedException {
            List<String> command = new ArrayList<>(List.of(control.toString(), "-D", data.toString()));
            command.addAll(List.of(arguments));
            if (System.getProperty("user.name").equals("root")) {
                // PostgreSQL refuses to run as root: in a user namespace of its own it is somebody else.
                command.addAll(0, List.of("unshare", "-U"));
            }
            int code = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IOException("pg_ctl " + arguments[0] + " ended with " + code);
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
