package io.github.qcc.http.account;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Runs steps in transactions of their own, and repeats those that the database gave up for the sake of another. */
final class JdbcTransactions {
    private static final int ATTEMPTS = 5;

    private final DataSource dataSource;
    private final Optional<String> namedClock;
    private volatile String clock;

    /**
     * Transactions on a database.
     *
     * @param namedClock SQL expression for the database's time in microseconds; empty to choose it by the product
     */
    JdbcTransactions(DataSource dataSource, Optional<String> namedClock) {
        this.dataSource = dataSource;
        this.namedClock = namedClock;
    }

    /** Statements of one step. */
    interface Step<T> {
        T run(JdbcSession session) throws SQLException;
    }

    /** Runs a step in one transaction. */
    <T> T inTransaction(String what, Step<T> step) {
        return run(what, step, false);
    }

    /** Runs a step whose first statement is committed by itself; what follows only reads. */
    <T> T autoCommitted(String what, Step<T> step) {
        return run(what, step, true);
    }

    private <T> T run(String what, Step<T> step, boolean isAutoCommitted) {
        for (int attempt = 1; ; attempt++) {
            try {
                return runOnce(step, isAutoCommitted);
            } catch (SQLException failure) {
                if (attempt == ATTEMPTS || !isWorthRepeating(failure)) {
                    throw failed(what, failure);
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

    private static String clockOf(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return JdbcDialect.of(product)
                .map(JdbcDialect::clock)
                .orElseThrow(() -> new AccountStateException(
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

    private static AccountStateException failed(String what, SQLException failure) {
        String state = failure.getSQLState();
        boolean isTableMissing = state != null && (state.startsWith("42"));
        String wayOut = isTableMissing
                ? ": if its tables are missing, run qcc/schema/DATABASE/V1__account_state.sql from the adapter's jar, or"
                        + " create them with JdbcSchema"
                : "";
        // The database's own message may quote values.
        return new AccountStateException(
                "the database of the account state failed to " + what + " (SQLSTATE " + state + ")" + wayOut, failure);
    }
}
