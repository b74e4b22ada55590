package io.github.qcc.http.cache;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.account.RealServers;
import io.github.qcc.http.account.TestDatabase;
import io.github.qcc.http.contract.ResponseStoreContract;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbcResponseStoreTest {
    /** The contract on a database whose clock is a table. */
    abstract static class OnDatabase implements ResponseStoreContract {
        private TestDatabase database;

        abstract TestDatabase database();

        @BeforeEach
        void open() {
            database = database();
            JdbcResponseStore.createTables(database.dataSource());
        }

        @Override
        public ResponseStore store() {
            return new JdbcResponseStore(database.dataSource(), TestDatabase.CLOCK);
        }

        @Override
        public void pass(Duration time) {
            database.pass(time);
        }

        @Test
        void bytesThatWereAlteredAreNotUsed() throws SQLException {
            ResponseKey key = new ResponseKey(
                    SECRET.accountKey("altered"), Endpoint.CASE_CHECK, SECRET.requestDigest(Endpoint.CASE_CHECK), 20);
            store().forgetBefore(key.account(), RECEIVED.plusSeconds(1));
            store().put(key, StoredResponse.received("one", 1, 1, new byte[] {1, 2}, Optional.empty(), RECEIVED));
            try (Connection connection = database.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate(
                        "UPDATE qcc_response SET sha256 = 'other' WHERE account = '" + key.account() + "'");
            }
            assertThatExceptionOfType(ResponseStoreException.class)
                    .isThrownBy(() -> store().find(key).get(0).page(1))
                    .withMessageContaining("altered");
        }
    }

    @Nested
    class H2Test extends OnDatabase {
        @Override
        TestDatabase database() {
            return TestDatabase.h2();
        }
    }

    @Nested
    class SqliteTest extends OnDatabase {
        @TempDir
        Path folder;

        @Override
        TestDatabase database() {
            return TestDatabase.sqlite(folder.resolve("responses.sqlite"));
        }
    }

    @Nested
    class PostgresTest extends OnDatabase {
        @Override
        TestDatabase database() {
            return new TestDatabase(RealServers.postgres());
        }
    }

    @Test
    void aDatabaseWithoutTablesSaysWhatToDo() {
        JdbcDataSource empty = new JdbcDataSource();
        empty.setUrl("jdbc:h2:mem:empty");
        ResponseKey key = new ResponseKey(
                ResponseStoreContract.SECRET.accountKey("a"),
                Endpoint.CASE_CHECK,
                ResponseStoreContract.SECRET.requestDigest(Endpoint.CASE_CHECK),
                20);
        assertThatExceptionOfType(ResponseStoreException.class)
                .isThrownBy(() -> new JdbcResponseStore(empty).find(key))
                .withMessageContaining("qcc/schema");
    }
}
