package io.github.qcc.app.store;

import io.github.qcc.app.run.DiskException;
import io.github.qcc.app.run.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The tables, and whether a file has them. Documented in {@code schema.sql}, and so in each file itself. */
final class Schema {
    /** Changes with each change of the tables. */
    static final int VERSION = 2;

    /** {@code QCC} in ASCII, by which a file is known as a store of this program. */
    private static final int APPLICATION = 0x514343;

    private Schema() {}

    /**
     * Creates the tables in an empty file, or checks that a file has them.
     *
     * @throws RefusedException if it is damaged, from a newer version, or something else
     */
    static void prepare(Sql sql, Path file) {
        try {
            List<String> check = sql.list("PRAGMA quick_check(1)", row -> row.getString(1));
            if (!check.equals(List.of("ok"))) {
                throw damaged(file);
            }
        } catch (DiskException e) {
            throw Sql.isDamage(e) ? damaged(file) : e;
        }
        int application = number(sql, "PRAGMA application_id");
        int version = number(sql, "PRAGMA user_version");
        boolean empty = number(sql, "SELECT count(*) FROM sqlite_master") == 0;
        if (empty) {
            create(sql);
        } else if (application != APPLICATION) {
            throw new RefusedException(file + " is no store of a screening run: give another --out");
        } else if (version > VERSION) {
            throw new RefusedException("the store " + file + " is of version " + version + ", and this program knows "
                    + VERSION + ": use the newer qcc that wrote it");
        } else if (version == 1) {
            addChineseProblems(sql);
        }
    }

    private static void create(Sql sql) {
        String script = read();
        sql.inTransaction(() -> {
            for (String statement : script.split(";\\s*\\n\\s*\\n|;\\s*$")) {
                if (!statement.isBlank()) {
                    sql.run(statement);
                }
            }
            sql.run("PRAGMA application_id = " + APPLICATION);
            sql.run("PRAGMA user_version = " + VERSION);
        });
    }

    /** What was paid for under version 1 is not paid for again. */
    private static void addChineseProblems(Sql sql) {
        sql.inTransaction(() -> {
            sql.run("ALTER TABLE entry ADD COLUMN problem_zh TEXT");
            sql.run("PRAGMA user_version = " + VERSION);
        });
    }

    private static String read() {
        try (InputStream in = Schema.class.getResourceAsStream("schema.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(Sql sql, String query) {
        return sql.list(query, row -> row.getInt(1)).get(0);
    }

    static RefusedException damaged(Path file) {
        return new RefusedException(
                "the store " + file + " is damaged or no SQLite file: restore it from a copy, or give another --out");
    }
}
