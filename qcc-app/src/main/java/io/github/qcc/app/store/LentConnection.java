package io.github.qcc.app.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The one connection of a store, lent for one step of the account state. Inside a transaction of the store the step's own
 * transaction is a savepoint, so that both are committed together or not at all. Closing it gives the connection back.
 */
final class LentConnection implements InvocationHandler {
    private final Connection connection;
    private final boolean isNested;
    private final Runnable giveBack;
    private boolean isAutoCommit = true;
    private boolean isClosed;

    private LentConnection(Connection connection, boolean isNested, Runnable giveBack) {
        this.connection = connection;
        this.isNested = isNested;
        this.giveBack = giveBack;
    }

    /**
     * Lends a connection.
     *
     * @param isNested whether a transaction of the store is open
     * @param giveBack called once, when it is closed
     */
    static Connection of(Connection connection, boolean isNested, Runnable giveBack) {
        return (Connection) Proxy.newProxyInstance(
                LentConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new LentConnection(connection, isNested, giveBack));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
        String name = method.getName();
        if (name.equals("close")) {
            close();
            return null;
        }
        if (isNested) {
            switch (name) {
                case "getAutoCommit":
                    return isAutoCommit;
                case "setAutoCommit":
                    setAutoCommit((boolean) args[0]);
                    return null;
                case "commit":
                    execute("RELEASE lent");
                    isAutoCommit = true;
                    return null;
                case "rollback":
                    execute("ROLLBACK TO lent");
                    execute("RELEASE lent");
                    isAutoCommit = true;
                    return null;
                default:
            }
        }
        try {
            return method.invoke(connection, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void setAutoCommit(boolean on) throws SQLException {
        if (!on && isAutoCommit) {
            execute("SAVEPOINT lent");
        }
        isAutoCommit = on;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void close() {
        if (!isClosed) {
            isClosed = true;
            giveBack.run();
        }
    }
}
