package io.github.qcc.app.store;

import io.github.qcc.app.run.PlannedRow;
import io.github.qcc.app.run.Problem;
import io.github.qcc.app.run.ResultRow;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.domain.SearchKey;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;

/** The rows of tables {@code entry} and {@code subject}: the list. */
final class EntryRows {
    private final Sql sql;

    EntryRows(Sql sql) {
        this.sql = sql;
    }

    void insert(RunStore.Rows rows) throws SQLException {
        try (PreparedStatement subject = sql.prepare("INSERT INTO subject VALUES (?, ?, ?)");
                PreparedStatement entry = sql.prepare(
                        "INSERT INTO entry (line, subject, cells, problem, problem_zh) VALUES (?, ?, ?, ?, ?)")) {
            rows.forEach(row -> insert(row, subject, entry));
        }
    }

    private void insert(PlannedRow row, PreparedStatement subject, PreparedStatement entry) {
        try {
            if (row.first().isPresent()) {
                SearchKey key = row.first().get();
                Sql.set(
                        subject,
                        row.subject().orElseThrow(),
                        key.value(),
                        key.kind().name());
                subject.executeUpdate();
            }
            Sql.set(
                    entry,
                    row.line(),
                    row.subject().orElse(null),
                    CellsJson.write(row.cells()),
                    row.problem().map(Problem::en).orElse(null),
                    row.problem().map(Problem::zh).orElse(null));
            entry.executeUpdate();
        } catch (SQLException e) {
            throw sql.failure(e);
        }
    }

    /** With what each came to, in the order of the list. */
    void forEach(Consumer<ResultRow> action) {
        sql.forEach(
                "SELECT e.line, e.cells, coalesce(e.problem_zh, e.problem), e.problem, v.subject, v.decision, v.settled,"
                        + " v.result"
                        + " FROM entry e LEFT JOIN verdict v ON v.subject = e.subject ORDER BY e.line",
                row -> action.accept(new ResultRow(
                        row.getLong(1),
                        CellsJson.read(row.getString(2)),
                        row.getString(4) == null
                                ? Optional.empty()
                                : Optional.of(new Problem(row.getString(3), row.getString(4))),
                        row.getString(6) == null ? Optional.empty() : Optional.of(VerdictRows.result(row, 5)))));
    }
}
