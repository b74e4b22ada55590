package io.github.qcc.app.store;

import io.github.qcc.app.run.Bilingual;
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
    static final int VERSION = 3;

    /** {@code QCC} in ASCII, by which a file is known as a store of this program. */
    private static final int APPLICATION = 0x514343;

    private Schema() {}

    /**
     * Creates the tables in an empty file, or checks that a file has them, and converts those of an older version.
     *
     * @throws RefusedException if it is damaged, from a newer version, or something else
     */
    static void prepare(Sql sql, Path file) {
        int application = number(sql, "PRAGMA application_id");
        int version = number(sql, "PRAGMA user_version");
        boolean empty = number(sql, "SELECT count(*) FROM sqlite_master") == 0;
        if (empty) {
            create(sql);
        } else if (application != APPLICATION) {
            throw new RefusedException(new Bilingual(
                    file + " 不是筛查的数据文件：请另用 --out", file + " is no store of a screening run: give another --out"));
        } else if (version > VERSION) {
            throw new RefusedException(new Bilingual(
                    "数据文件 " + file + " 为版本 " + version + "，此 qcc 最高支持版本 " + VERSION + "：请使用写入它的新版 qcc",
                    "the store " + file + " has version " + version + ", and this qcc supports up to " + VERSION
                            + ": use the newer qcc that wrote it"));
        } else if (version < VERSION) {
            requireSound(sql, file);
            Migration.of(sql, version).run(() -> createTables(sql));
        }
    }

    /** Looks at the whole file, which takes seconds if it is large. */
    static void requireSound(Sql sql, Path file) {
        try {
            List<String> check = sql.list("PRAGMA quick_check(1)", row -> row.getString(1));
            if (!check.equals(List.of("ok"))) {
                throw damaged(file);
            }
        } catch (DiskException e) {
            throw Sql.isDamage(e) ? damaged(file) : e;
        }
    }

    private static void create(Sql sql) {
        sql.inTransaction(() -> {
            createTables(sql);
            return null;
        });
    }

    private static void createTables(Sql sql) {
        for (String statement : read().split(";\\s*\\n\\s*\\n|;\\s*$")) {
            if (!statement.isBlank()) {
                sql.run(statement);
            }
        }
        sql.run("PRAGMA application_id = " + APPLICATION);
        sql.run("PRAGMA user_version = " + VERSION);
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
        return new RefusedException(new Bilingual(
                "数据文件 " + file + " 已损坏或不是 SQLite 文件：请从备份恢复，或另用 --out",
                "the store " + file + " is damaged or no SQLite file: restore it from a copy, or give another --out"));
    }
}
