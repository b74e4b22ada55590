package io.github.qcc.http.account;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Assumptions;
import org.postgresql.ds.PGConnectionPoolDataSource;
import redis.clients.jedis.RedisClient;
import redis.embedded.RedisServer;

/** Servers that are started from Maven artifacts, once for all tests. A machine that cannot run one skips its tests. */
public final class RealServers {
    private static EmbeddedPostgres postgres;
    private static DataSource pool;
    private static RedisServer redis;
    /** Kept, so that its level stays. */
    private static final Logger POSTGRES_LOG = quiet("io.zonky");

    private static final Logger PROCESS_LOG = quiet("java.util.Iterator");
    private static RedisClient jedis;

    private RealServers() {}

    private static Logger quiet(String name) {
        Logger logger = Logger.getLogger(name);
        logger.setLevel(Level.WARNING);
        return logger;
    }

    /** Starts a server. */
    interface Start<T> {
        T server() throws IOException;
    }

    /** A pool over a PostgreSQL server that writes durably, as in production. */
    public static synchronized DataSource postgres() {
        if (pool == null) {
            postgres = start("PostgreSQL", RealServers::startPostgres);
            PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
            source.setUrl(postgres.getJdbcUrl("postgres", "postgres"));
            pool = JdbcConnectionPool.create(source);
        }
        return pool;
    }

    /** URL of the PostgreSQL server. */
    public static String postgresUrl() {
        postgres();
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    /** URL of the Redis server. */
    public static String redisUrl() {
        redis();
        return "redis://127.0.0.1:" + redis.ports().get(0);
    }

    /** Scripts on a Redis server, over Jedis. */
    public static synchronized RedisScripts redis() {
        if (jedis == null) {
            redis = start("Redis", RealServers::startRedis);
            jedis = RedisClient.create("127.0.0.1", redis.ports().get(0));
        }
        return scripts(jedis);
    }

    public static RedisScripts scripts(RedisClient client) {
        return RedisScripts.cached(
                (sha, keys, args) -> strings(client.evalsha(sha, keys, args)),
                (script, keys, args) -> strings(client.eval(script, keys, args)));
    }

    private static List<String> strings(Object reply) {
        return ((List<?>) reply).stream().map(String::valueOf).toList();
    }

    /** The client, for what only tests do. */
    public static RedisClient jedis() {
        return jedis;
    }

    static RedisServer startRedis() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        RedisServer server = RedisServer.newRedisServer()
                .bind("127.0.0.1")
                .port(port)
                .setting("save \"\"")
                .build();
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        return server;
    }

    private static void stop(RedisServer server) {
        try {
            server.stop();
        } catch (IOException ignored) {
            // It is gone already.
        }
    }

    static EmbeddedPostgres startPostgres() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
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
