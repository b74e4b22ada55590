package io.github.qcc.http.internal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import javax.sql.DataSource;

/** Runs steps in transactions of their own, and repeats those that the database gave up for the sake of another. */
public final class JdbcTransactions {
    private static final int ATTEMPTS = 5;

    private final DataSource dataSource;
    private final Optional<String> namedClock;
    private final BiFunction<String, Throwable, RuntimeException> failure;
    private volatile String clock;

    /**
     * Transactions on a database.
     *
     * @param namedClock SQL expression for the database's time in microseconds; empty to choose it by the product
     * @param failure makes the exception of a store from a message and a cause
     */
    public JdbcTransactions(
            DataSource dataSource,
            Optional<String> namedClock,
            BiFunction<String, Throwable, RuntimeException> failure) {
        this.dataSource = dataSource;
        this.namedClock = namedClock;
        this.failure = failure;
    }

    /** Statements of one step. */
    public interface Step<T> {
        T run(JdbcSession session) throws SQLException;
    }

    /** Runs a step in one transaction. */
    public <T> T inTransaction(String what, Step<T> step) {
        return run(what, step, false);
    }

    /** Runs a step whose first statement is committed by itself; what follows only reads. */
    public <T> T autoCommitted(String what, Step<T> step) {
        return run(what, step, true);
    }

    private <T> T run(String what, Step<T> step, boolean isAutoCommitted) {
        for (int attempt = 1; ; attempt++) {
            try {
                return runOnce(step, isAutoCommitted);
            } catch (SQLException failed) {
                if (attempt == ATTEMPTS || !isWorthRepeating(failed)) {
                    throw failed(what, failed);
                }
            }
        }
    }

    private <T> T runOnce(Step<T> step, boolean isAutoCommitted) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            boolean before = connection.getAutoCommit();
            if (before != isAutoCommitted) {
                connection.setAutoCommit(isAutoCommitted);
            }
            boolean isDone = false;
            try {
                JdbcSession session = new JdbcSession(connection, clock(connection));
                T result = step.run(session);
                if (!isAutoCommitted && !session.isDiscarded()) {
                    connection.commit();
                    isDone = true;
                }
                return result;
            } finally {
                if (!isDone && !isAutoCommitted) {
                    connection.rollback();
                }
                if (before != isAutoCommitted) {
                    connection.setAutoCommit(before);
                }
            }
        }
    }

    private String clock(Connection connection) throws SQLException {
        if (clock == null) {
            clock = namedClock.isPresent() ? namedClock.get() : clockOf(connection);
        }
        return clock;
    }

    private String clockOf(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return JdbcDialect.of(product)
                .map(JdbcDialect::clock)
                .orElseThrow(() -> failure.apply(
                        "no clock is known for the database " + product
                                + ": give its SQL expression for the microseconds since 1970 with clock(…)",
                        null));
    }

    /** A deadlock or a serialization failure, or two that insert the same row: the repetition finds what the other wrote. */
    private static boolean isWorthRepeating(SQLException failure) {
        String state = failure.getSQLState();
        // SQLite's driver has no SQLSTATE: 5 is busy, 6 is locked, 19 a constraint.
        return state == null
                ? Set.of(5, 6, 19).contains(failure.getErrorCode())
                : state.startsWith("40") || state.startsWith("23");
    }

    private RuntimeException failed(String what, SQLException failed) {
        String state = failed.getSQLState();
        boolean isTableMissing = state != null && state.startsWith("42") || isTableMissingInSqlite(failed);
        String wayOut = isTableMissing
                ? ": if its tables are missing, run the files in qcc/schema of the adapter's jar, or call createTables"
                : "";
        // The database's own message may quote values.
        return failure.apply(
                "the database failed to " + what + " (SQLSTATE " + state + ", code " + failed.getErrorCode() + ")"
                        + wayOut,
                failed);
    }

    private static boolean isTableMissingInSqlite(SQLException failed) {
        return failed.getSQLState() == null && failed.getErrorCode() == 1;
    }
}
