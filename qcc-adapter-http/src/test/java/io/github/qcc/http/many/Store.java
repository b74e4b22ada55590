package io.github.qcc.http.many;

import io.github.qcc.http.account.AccountState;
import io.github.qcc.http.account.GuardedAccountState;
import io.github.qcc.http.account.JdbcAccountState;
import io.github.qcc.http.account.RealServers;
import io.github.qcc.http.account.RedisAccountState;
import io.github.qcc.http.cache.JdbcResponseStore;
import io.github.qcc.http.cache.ResponseStore;
import java.net.URI;
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
    /** Opens {@code redis://…} or {@code jdbc:postgresql:…}, and waits until the first step has been made. */
    static Store open(String url) {
        if (url.startsWith("redis:")) {
            URI uri = URI.create(url);
            RedisClient client = RedisClient.create(uri.getHost(), uri.getPort());
            client.ping();
            return new Store(
                    GuardedAccountState.of(new RedisAccountState(RealServers.scripts(client))), Optional.empty());
        }
        DataSource pool = postgres(url);
        JdbcAccountState.createTables(pool);
        JdbcResponseStore.createTables(pool);
        return new Store(GuardedAccountState.of(new JdbcAccountState(pool)), Optional.of(new JdbcResponseStore(pool)));
    }

    private static DataSource postgres(String url) {
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setUrl(url);
        JdbcConnectionPool pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(32);
        return pool;
    }
}
