package io.github.qcc.app.store;

import com.squareup.moshi.JsonDataException;
import io.github.qcc.app.run.DiskException;
import io.github.qcc.app.run.RefusedException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A connection whose statements fit on a line; what fails is a {@link DiskException}. One thread at a time uses it. */
final class Sql implements AutoCloseable {
    private static final Set<SQLiteErrorCode> DAMAGE = EnumSet.of(
            SQLiteErrorCode.SQLITE_CORRUPT,
            SQLiteErrorCode.SQLITE_CORRUPT_INDEX,
            SQLiteErrorCode.SQLITE_CORRUPT_SEQUENCE,
            SQLiteErrorCode.SQLITE_CORRUPT_VTAB,
            SQLiteErrorCode.SQLITE_NOTADB);

    private final Connection connection;
    private final Path file;
    private final Map<String, PreparedStatement> lookups = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private boolean isInTransaction;

    /**
     * A connection that is open.
     *
     * @param file what it is connected to
     */
    Sql(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    /** Reads a row. */
    interface ResultSetReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Several statements, all or none of which are done. */
    interface Work<T> {
        T run() throws SQLException;
    }

    DiskException failure(SQLException cause) {
        return failure(file, cause);
    }

    static DiskException failure(Path file, SQLException cause) {
        Throwable first = first(cause);
        boolean full = first instanceof SQLiteException e && e.getResultCode() == SQLiteErrorCode.SQLITE_FULL;
        return DiskException.of(file, full ? "no space is left on the disk" : first.getMessage(), cause);
    }

    /** Whether a failure says that the file holds no database, or a broken one. */
    static boolean isDamage(Exception failure) {
        return first(failure) instanceof SQLiteException e && DAMAGE.contains(e.getResultCode());
    }

    /** The driver wraps what went wrong when it opens a file. */
    private static Throwable first(Throwable failure) {
        return failure.getCause() == null ? failure : first(failure.getCause());
    }

    void run(String sql, Object... values) {
        lock.lock();
        try (PreparedStatement statement = prepare(sql, values)) {
            statement.execute();
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            lock.unlock();
        }
    }

    <T> List<T> list(String sql, ResultSetReader<T> reader, Object... values) {
        List<T> rows = new ArrayList<>();
        forEach(sql, reader, rows::add, values);
        return rows;
    }

    /**
     * Reads one row, by a statement that is prepared once: a comparison looks up hundreds of thousands.
     *
     * @throws RefusedException if the row holds what was never written there: the file is damaged
     */
    <T> Optional<T> find(String sql, ResultSetReader<T> reader, Object... values) {
        lock.lock();
        try {
            PreparedStatement statement = lookups.get(sql);
            if (statement == null) {
                statement = prepare(sql);
                lookups.put(sql, statement);
            }
            set(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(read(reader, rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw isDamage(e) ? Schema.damaged(file) : failure(e);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Reads each row and passes it on.
     *
     * @throws RefusedException if a row holds what was never written there: the file is damaged
     */
    <T> void forEach(String sql, ResultSetReader<T> reader, Consumer<? super T> action, Object... values) {
        lock.lock();
        try (PreparedStatement statement = prepare(sql, values);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                action.accept(read(reader, rows));
            }
        } catch (SQLException e) {
            throw isDamage(e) ? Schema.damaged(file) : failure(e);
        } finally {
            lock.unlock();
        }
    }

    private <T> T read(ResultSetReader<T> reader, ResultSet row) throws SQLException {
        try {
            return reader.read(row);
        } catch (IllegalArgumentException
                | DateTimeException
                | NullPointerException
                | UncheckedIOException
                | JsonDataException e) {
            throw e instanceof DiskException ? e : Schema.damaged(file);
        }
    }

    /** Moves what was committed into the main file, so that a copy of it alone is complete. */
    void checkpoint() {
        list("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1));
    }

    /** Does all of it or nothing. Inside another transaction it is part of that one. */
    <T> T inTransaction(Work<T> work) {
        lock.lock();
        try {
            return isInTransaction ? part(work) : whole(work);
        } finally {
            lock.unlock();
        }
    }

    private <T> T part(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private <T> T whole(Work<T> work) {
        run("BEGIN");
        isInTransaction = true;
        try {
            T result = work.run();
            run("COMMIT");
            return result;
        } catch (SQLException e) {
            throw undone(failure(e));
        } catch (RuntimeException e) {
            throw undone(e);
        } finally {
            isInTransaction = false;
        }
    }

    /** Lends the connection to this thread until it is closed. */
    Connection lend() {
        lock.lock();
        return LentConnection.of(connection, isInTransaction, lock::unlock);
    }

    /** The first failure counts: on a full disk SQLite has rolled back by itself, and refuses to do it again. */
    private <E extends RuntimeException> E undone(E failure) {
        try {
            run("ROLLBACK");
        } catch (DiskException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    PreparedStatement prepare(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        set(statement, values);
        return statement;
    }

    static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure(e);
        }
    }
}
