package io.github.qcc.app.store;

import io.github.qcc.app.run.Cell;
import io.github.qcc.app.run.Company;
import io.github.qcc.app.run.CompanyCursor;
import io.github.qcc.app.run.Evidence;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What two runs are compared by. Only reads. */
final class ComparisonRows {
    private static final String COMPANY = "SELECT id, search_key, registered_capital FROM company";

    private final Sql sql;

    ComparisonRows(Sql sql) {
        this.sql = sql;
    }

    CompanyCursor companiesByKey() {
        try {
            PreparedStatement statement = sql.prepare(COMPANY
                    + " WHERE id NOT IN (SELECT company FROM list_row WHERE gone = 1 AND company IS NOT NULL)"
                    + " ORDER BY search_key");
            return new StoredCursor(sql, statement, statement.executeQuery());
        } catch (SQLException e) {
            throw sql.failure(e);
        }
    }

    /** Holds the statement open: SQLite sorts the keys on disk if they are many. */
    private record StoredCursor(Sql sql, PreparedStatement statement, ResultSet rows) implements CompanyCursor {
        @Override
        public Optional<Company> next() {
            try {
                return rows.next() ? Optional.of(SqliteRunStore.company(rows)) : Optional.empty();
            } catch (SQLException e) {
                throw sql.failure(e);
            }
        }

        @Override
        public void close() {
            try {
                statement.close();
            } catch (SQLException e) {
                throw sql.failure(e);
            }
        }
    }

    Optional<Company> company(int id) {
        return sql.find(COMPANY + " WHERE id = ?", SqliteRunStore::company, id);
    }

    List<Evidence> evidence(int company) {
        return sql.list(
                "SELECT endpoint, page, received_at, sha256 FROM response WHERE company = ? ORDER BY endpoint, page",
                row -> new Evidence(
                        CallRows.endpoint(row.getString(1)),
                        row.getInt(2),
                        Instant.parse(row.getString(3)),
                        row.getString(4)),
                company);
    }

    void forEachListed(BiConsumer<Integer, List<Cell>> action) {
        sql.forEach(
                "SELECT company, cells FROM list_row WHERE company IS NOT NULL AND gone = 0 ORDER BY id",
                row -> Map.entry(row.getInt(1), CellsJson.read(row.getString(2))),
                row -> action.accept(row.getKey(), row.getValue()));
    }
}
