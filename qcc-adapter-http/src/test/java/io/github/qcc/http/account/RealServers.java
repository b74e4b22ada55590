package io.github.qcc.http.account;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Assumptions;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** Servers that are started from Maven artifacts, once for all tests. A machine that cannot run one skips its tests. */
final class RealServers {
    private static EmbeddedPostgres postgres;
    private static DataSource pool;

    private RealServers() {}

    /** Starts a server. */
    interface Start<T> {
        T server() throws IOException;
    }

    /** A pool over a PostgreSQL server that writes durably, as in production. */
    static synchronized DataSource postgres() {
        if (pool == null) {
            postgres = start("PostgreSQL", RealServers::startPostgres);
            PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
            source.setUrl(postgres.getJdbcUrl("postgres", "postgres"));
            pool = JdbcConnectionPool.create(source);
        }
        return pool;
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
