package io.github.qcc.http.account;

import io.github.qcc.http.internal.jdbc.Micros;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A database with the tables of the account state, and a table that can be its clock. */
public final class TestDatabase {
    /** SQL expression for the time of the table that is the clock. */
    public static final String CLOCK = "(SELECT micros FROM test_clock)";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final DataSource dataSource;

    public TestDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
        JdbcAccountState.createTables(dataSource);
        // Twice, because each process of a platform may ask for it.
        JdbcAccountState.createTables(dataSource);
        createClock();
    }

    public static TestDatabase h2() {
        return new TestDatabase(JdbcConnectionPool.create(
                "jdbc:h2:mem:state" + NEXT.incrementAndGet() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", ""));
    }

    public static TestDatabase sqlite(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setBusyTimeout(10_000);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return new TestDatabase(source);
    }

    public DataSource dataSource() {
        return dataSource;
    }

    private void createClock() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS test_clock");
            statement.execute("CREATE TABLE test_clock (micros BIGINT NOT NULL)");
            statement.execute(
                    "INSERT INTO test_clock VALUES (" + Micros.of(Instant.parse("2026-11-25T04:00:00Z")) + ")");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A state whose clock stands still until {@link #pass}. */
    AccountState virtualState() {
        return JdbcAccountState.builder(dataSource).clock(CLOCK).build();
    }

    public void pass(Duration time) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("UPDATE test_clock SET micros = micros + ?")) {
            statement.setLong(1, Micros.of(time));
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
