package io.github.qcc.http.internal.jdbc;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A database that is known: its name in schema paths, and the one expression that differs. The expression is its clock in
 * microseconds since 1970, read when the statement runs, because the time of the transaction is too old after a wait for a
 * lock.
 */
public enum JdbcDialect {
    POSTGRESQL("CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT)"),
    MYSQL("CAST(UNIX_TIMESTAMP(SYSDATE(6)) * 1000000 AS SIGNED)"),
    MARIADB(MYSQL.clock),
    H2("CAST(EXTRACT(EPOCH FROM CURRENT_TIMESTAMP(6)) * 1000000 AS BIGINT)"),
    /** Milliseconds are the finest that SQLite has. */
    SQLITE("CAST(unixepoch('subsec') * 1000 AS INTEGER) * 1000");

    private final String clock;

    JdbcDialect(String clock) {
        this.clock = clock;
    }

    /** SQL expression for the database's time in microseconds. */
    String clock() {
        return clock;
    }

    /** Folder of the schema files, as Flyway names the database. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The dialect of a product name such as {@code PostgreSQL}. */
    static Optional<JdbcDialect> of(String product) {
        return Arrays.stream(values())
                .filter(dialect -> dialect.name().equalsIgnoreCase(product))
                .findFirst();
    }
}
