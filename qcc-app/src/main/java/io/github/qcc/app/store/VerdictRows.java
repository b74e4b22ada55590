package io.github.qcc.app.store;

import io.github.qcc.app.report.JsonOutput;
import io.github.qcc.app.run.Company;
import io.github.qcc.app.run.Result;
import io.github.qcc.domain.screening.Decision;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningResult;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** The rows of tables {@code verdict} and {@code finding}: what each company came to. */
final class VerdictRows {
    private final Sql sql;

    VerdictRows(Sql sql) {
        this.sql = sql;
    }

    void clear() {
        sql.run("DELETE FROM finding");
        sql.run("DELETE FROM verdict");
    }

    void replace(Company subject, ScreeningResult screened, boolean settled, Instant judgedAt) {
        String line = new JsonOutput().screened(screened);
        sql.inTransaction(() -> {
            sql.run("DELETE FROM finding WHERE subject = ?", subject.id());
            sql.run(
                    "INSERT OR REPLACE INTO verdict VALUES (?, ?, ?, ?, ?)",
                    subject.id(),
                    screened.verdict().decision().name(),
                    settled ? 1 : 0,
                    judgedAt.toString(),
                    line);
            int no = 1;
            for (Finding finding : screened.verdict().findings()) {
                sql.run(
                        "INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?)",
                        subject.id(),
                        no++,
                        finding.rule(),
                        finding.severity().name(),
                        finding.chinese(),
                        finding.english());
            }
        });
    }

    Map<Decision, Integer> decisions() {
        Map<Decision, Integer> decisions = new EnumMap<>(Decision.class);
        sql.forEach(
                "SELECT decision, count(*) FROM verdict GROUP BY decision",
                row -> decisions.put(Decision.valueOf(row.getString(1)), row.getInt(2)));
        return decisions;
    }

    void forEach(Consumer<Result> action) {
        sql.forEach(
                "SELECT subject, decision, settled, result FROM verdict ORDER BY subject",
                row -> action.accept(result(row, 1)));
    }

    /** The result that stands in four columns. */
    static Result result(ResultSet row, int first) throws SQLException {
        return new Result(
                row.getInt(first),
                Decision.valueOf(row.getString(first + 1)),
                row.getInt(first + 2) == 1,
                row.getString(first + 3));
    }
}
