package io.github.qcc.app.config;

import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.RefusedException;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Deque;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Pool of connections to a database for one command. It opens a connection if none is free, so it is bounded by the threads
 * that use it. A connection that was idle for a second is tested before it is handed out.
 */
public final class DatabasePool implements DataSource, AutoCloseable {
    private static final long TRUSTED_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int TEST_SECONDS = 1;

    private final String url;
    private final Properties properties = new Properties();
    private final Deque<Idle> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean isClosed;

    /** A connection and when it was given back, by {@link System#nanoTime}. */
    private record Idle(Connection connection, long since) {}

    /**
     * A pool that has opened no connection yet.
     *
     * @param setting name of the setting that the URL comes from, for messages
     * @param url JDBC URL, which no message quotes
     * @param password password of the user that the URL names
     * @throws RefusedException if no driver knows the URL
     */
    public DatabasePool(String setting, String url, Optional<String> password) {
        this.url = url;
        password.ifPresent(secret -> properties.setProperty("password", secret));
        if (isSqlite(url)) {
            properties.setProperty("journal_mode", "WAL");
            properties.setProperty("busy_timeout", "10000");
        }
        try {
            DriverManager.getDriver(url);
        } catch (SQLException noDriver) {
            throw new RefusedException(new Bilingual(
                    setting + " 所指数据库没有驱动：内含 PostgreSQL 与 SQLite，其他驱动的 jar 请列入 QCC_CLASSPATH",
                    setting + " names a database without a driver: PostgreSQL and SQLite are built in, and the jars of"
                            + " other drivers are listed in QCC_CLASSPATH"));
        }
    }

    /** Whether the URL names a SQLite file. */
    public static boolean isSqlite(String url) {
        return url.startsWith("jdbc:sqlite:");
    }

    @Override
    public Connection getConnection() throws SQLException {
        Idle last;
        while ((last = idle.pollFirst()) != null) {
            boolean isTrusted = System.nanoTime() - last.since() < TRUSTED_NANOS;
            if (isTrusted || last.connection().isValid(TEST_SECONDS)) {
                return lent(last.connection());
            }
            discard(last.connection());
        }
        return lent(DriverManager.getConnection(url, properties));
    }

    /** A connection that comes back when it is closed. */
    private Connection lent(Connection connection) {
        AtomicBoolean isBack = new AtomicBoolean();
        return (Connection) Proxy.newProxyInstance(
                DatabasePool.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, args) -> {
                    if (method.getName().equals("close")) {
                        if (isBack.compareAndSet(false, true)) {
                            takeBack(connection);
                        }
                        return null;
                    }
                    try {
                        return method.invoke(connection, args);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    private void takeBack(Connection connection) throws SQLException {
        if (isClosed || connection.isClosed()) {
            discard(connection);
        } else {
            idle.addFirst(new Idle(connection, System.nanoTime()));
        }
    }

    private static void discard(Connection connection) {
        try {
            connection.close();
        } catch (SQLException broken) {
            // It is of no use any more.
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("the pool has one user");
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // Nothing is logged.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        DriverManager.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() {
        return DriverManager.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("the pool logs nothing");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException("the pool wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }

    @Override
    public void close() {
        isClosed = true;
        Idle next;
        while ((next = idle.pollFirst()) != null) {
            discard(next.connection());
        }
    }
}
