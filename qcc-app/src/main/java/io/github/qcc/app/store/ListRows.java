package io.github.qcc.app.store;

import io.github.qcc.app.run.PlannedRow;
import io.github.qcc.app.run.Problem;
import io.github.qcc.app.run.ResultRow;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.domain.SearchKey;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** The rows of tables {@code list_row} and {@code company}: the list. */
final class ListRows {
    private static final String INSERT_COMPANY = "INSERT INTO company VALUES (?, ?, ?, ?)";
    private static final String INSERT_ROW =
            "INSERT INTO list_row (line, company, cells, problem, problem_zh, gone) VALUES (?, ?, ?, ?, ?, 0)";
    private static final Problem GONE = new Problem("最新名单中已无此行", "no longer in the list");

    private final Sql sql;

    ListRows(Sql sql) {
        this.sql = sql;
    }

    /** Numbers the companies as the list does. */
    void insert(RunStore.RowSource rows) throws SQLException {
        try (PreparedStatement company = sql.prepare(INSERT_COMPANY);
                PreparedStatement entry = sql.prepare(INSERT_ROW)) {
            rows.forEach(row -> {
                row.first().ifPresent(key -> add(company, row.company().orElseThrow(), key, row.registeredCapital()));
                add(entry, row, row.company().orElse(null));
            });
        }
    }

    /** Companies that are known keep their numbers. */
    void replace(RunStore.RowSource rows) throws SQLException {
        sql.run("CREATE INDEX IF NOT EXISTS company_search_key ON company (search_key)");
        sql.run("UPDATE list_row SET gone = 1");
        Numbers numbers = new Numbers(sql.list("SELECT coalesce(max(id), 0) FROM company", row -> row.getInt(1))
                .get(0));
        try (PreparedStatement company = sql.prepare(INSERT_COMPANY);
                PreparedStatement entry = sql.prepare(INSERT_ROW);
                PreparedStatement find = sql.prepare("SELECT id FROM company WHERE search_key = ?");
                PreparedStatement capital = sql.prepare("UPDATE company SET registered_capital = ? WHERE id = ?")) {
            rows.forEach(row -> {
                row.first()
                        .ifPresent(key -> numbers.put(
                                row.company().orElseThrow(),
                                known(find, key)
                                        .map(id -> changed(capital, id, row.registeredCapital()))
                                        .orElseGet(() -> {
                                            int next = numbers.next();
                                            add(company, next, key, row.registeredCapital());
                                            return next;
                                        })));
                add(entry, row, row.company().map(numbers::get).orElse(null));
            });
        }
        sql.run("DELETE FROM list_row WHERE gone = 1 AND (company IS NULL OR company IN"
                + " (SELECT company FROM list_row WHERE gone = 0 AND company IS NOT NULL))");
    }

    /** Numbers of companies in the store, by their numbers in the list. */
    private static final class Numbers {
        private int[] stored = new int[1024];
        private int last;

        Numbers(int last) {
            this.last = last;
        }

        int next() {
            return ++last;
        }

        void put(int listed, int id) {
            if (listed >= stored.length) {
                stored = Arrays.copyOf(stored, Math.max(listed + 1, 2 * stored.length));
            }
            stored[listed] = id;
        }

        int get(int listed) {
            return stored[listed];
        }
    }

    private Optional<Integer> known(PreparedStatement find, SearchKey key) {
        try {
            Sql.set(find, key.value());
            try (ResultSet found = find.executeQuery()) {
                return found.next() ? Optional.of(found.getInt(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw sql.failure(e);
        }
    }

    private int changed(PreparedStatement capital, int id, Optional<BigDecimal> yuan) {
        try {
            Sql.set(capital, yuan.map(BigDecimal::toPlainString).orElse(null), id);
            capital.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw sql.failure(e);
        }
    }

    private void add(PreparedStatement company, int id, SearchKey key, Optional<BigDecimal> capital) {
        try {
            Sql.set(
                    company,
                    id,
                    key.value(),
                    key.kind().name(),
                    capital.map(BigDecimal::toPlainString).orElse(null));
            company.executeUpdate();
        } catch (SQLException e) {
            throw sql.failure(e);
        }
    }

    private void add(PreparedStatement entry, PlannedRow row, Integer company) {
        try {
            Sql.set(
                    entry,
                    row.line(),
                    company,
                    CellsJson.write(row.cells()),
                    row.problem().map(Problem::en).orElse(null),
                    row.problem().map(Problem::zh).orElse(null));
            entry.executeUpdate();
        } catch (SQLException e) {
            throw sql.failure(e);
        }
    }

    /** With what each came to, in the order of the list; rows that are gone come last. */
    void forEach(Consumer<ResultRow> action) {
        // Two queries in the order of the table: one over both would sort all results on disk before the first row.
        forEach(0, action);
        forEach(1, action);
    }

    private void forEach(int gone, Consumer<ResultRow> action) {
        sql.forEach(
                "SELECT e.line, e.cells, e.problem, e.problem_zh, e.gone, " + VerdictRows.COLUMNS
                        + " FROM list_row e LEFT JOIN verdict v ON v.company = e.company WHERE e.gone = ? ORDER BY e.id",
                row -> new ResultRow(
                        row.getLong(1),
                        CellsJson.read(row.getString(2)),
                        problem(row),
                        row.getString(7) == null ? Optional.empty() : Optional.of(VerdictRows.result(row, 6))),
                action,
                gone);
    }

    private static Optional<Problem> problem(ResultSet row) throws SQLException {
        if (row.getInt(5) == 1) {
            return Optional.of(GONE);
        }
        String english = row.getString(3);
        return english == null
                ? Optional.empty()
                : Optional.of(new Problem(Optional.ofNullable(row.getString(4)).orElse(english), english));
    }
}
