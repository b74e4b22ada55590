package io.github.qcc.http.many;

import io.github.qcc.http.account.AccountState;
import io.github.qcc.http.account.DepartureSpacing;
import io.github.qcc.http.account.GuardedAccountState;
import io.github.qcc.http.account.JdbcAccountState;
import io.github.qcc.http.account.RealServers;
import io.github.qcc.http.account.RedisAccountState;
import io.github.qcc.http.cache.JdbcResponseStore;
import io.github.qcc.http.cache.ResponseStore;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;
import redis.clients.jedis.RedisClient;

/**
 * A process's access to the shared store.
 *
 * @param state the account state, guarded
 * @param responses cached responses; empty in Redis
 */
record Store(AccountState state, Optional<ResponseStore> responses) {
    /** So much patience that a machine which runs other builds at the same time still makes calls. */
    private static final DepartureSpacing BUSY = new DepartureSpacing(Duration.ofMillis(500), Duration.ofMillis(350));

    /**
     * Opens {@code redis://…} or {@code jdbc:postgresql:…}.
     *
     * @param isBusy whether the machine is too busy for the default spacing and timeout
     */
    static Store open(String url, boolean isBusy) {
        DepartureSpacing spacing = isBusy ? BUSY : DepartureSpacing.SHARED;
        if (url.startsWith("redis:")) {
            URI uri = URI.create(url);
            RedisClient client = RedisClient.create(uri.getHost(), uri.getPort());
            client.ping();
            return new Store(
                    guarded(new RedisAccountState(RealServers.scripts(client), spacing), isBusy), Optional.empty());
        }
        DataSource pool = postgres(url);
        JdbcAccountState.createTables(pool);
        JdbcResponseStore.createTables(pool);
        AccountState state = JdbcAccountState.builder(pool).spacing(spacing).build();
        return new Store(guarded(state, isBusy), Optional.of(new JdbcResponseStore(pool)));
    }

    private static AccountState guarded(AccountState state, boolean isBusy) {
        GuardedAccountState.Builder guard = GuardedAccountState.builder(state);
        return isBusy ? guard.stateTimeout(Duration.ofSeconds(5)).build() : guard.build();
    }

    private static DataSource postgres(String url) {
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setUrl(url);
        JdbcConnectionPool pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(32);
        return pool;
    }
}
