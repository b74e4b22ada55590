package io.github.qcc.http.internal.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import javax.sql.DataSource;

/** Runs the schema files in {@code qcc/schema}, which are named as Flyway expects them. */
public final class JdbcSchema {
    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();

    private JdbcSchema() {}

    /**
     * Runs a file unless its last table is there.
     *
     * @param failure makes the exception of a store from a message and a cause
     */
    public static void create(
            DataSource dataSource,
            String file,
            String lastTable,
            BiFunction<String, Throwable, RuntimeException> failure) {
        try {
            create(dataSource, lastTable, file);
        } catch (SQLException failed) {
            throw failure.apply(
                    "the tables of " + file + " could not be created (SQLSTATE " + failed.getSQLState() + ")", failed);
        }
    }

    private static void create(DataSource dataSource, String lastTable, String file) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            boolean before = connection.getAutoCommit();
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                create(statement, dialect(connection), lastTable, file);
            } finally {
                connection.setAutoCommit(before);
            }
        }
    }

    private static void create(Statement statement, JdbcDialect dialect, String lastTable, String file)
            throws SQLException {
        if (exists(statement, lastTable)) {
            return;
        }
        try {
            for (String sql : statements(dialect, file)) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            // Two processes that start at the same time both find nothing; one of them succeeds.
            long deadline = System.nanoTime() + PATIENCE;
            while (!exists(statement, lastTable)) {
                if (System.nanoTime() - deadline > 0) {
                    throw failure;
                }
                LockSupport.parkNanos(PATIENCE / 20);
            }
        }
    }

    private static JdbcDialect dialect(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return JdbcDialect.of(product)
                .orElseThrow(() -> new IllegalArgumentException("there is no schema for the database " + product
                        + ": adapt a file of qcc/schema in the adapter's jar"));
    }

    private static boolean exists(Statement statement, String table) {
        try {
            statement.executeQuery("SELECT 1 FROM " + table + " WHERE 1 = 0").close();
            return true;
        } catch (SQLException missing) {
            return false;
        }
    }

    private static String[] statements(JdbcDialect dialect, String file) {
        String path = "/qcc/schema/" + dialect.folder() + "/" + file;
        try (InputStream in = JdbcSchema.class.getResourceAsStream(path)) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(script.replaceAll("(?m)^--.*$", "").split(";"))
                    .map(String::strip)
                    .filter(sql -> !sql.isEmpty())
                    .toArray(String[]::new);
        } catch (IOException impossible) {
            throw new IllegalStateException("the adapter's jar has " + path, impossible);
        }
    }
}
