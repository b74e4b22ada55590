package io.github.qcc.app.store;

import io.github.qcc.app.report.JsonOutput;
import io.github.qcc.app.run.AlteredException;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.Company;
import io.github.qcc.app.run.Result;
import io.github.qcc.app.run.Sha256;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Decision;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningResult;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of tables {@code verdict}, {@code verdict_history} and {@code finding}: what each company came to. */
final class VerdictRows {
    /** What {@link #result} reads, of a table named {@code v}. */
    static final String COLUMNS = "v.company, v.decision, v.settled, v.result, v.sha256";

    private final Sql sql;

    VerdictRows(Sql sql) {
        this.sql = sql;
    }

    /** All verdicts become history. */
    void retire(Instant at) {
        sql.run(
                "INSERT INTO verdict_history (company, decision, judged_at, replaced_at, policy_sha256, result)"
                        + " SELECT company, decision, judged_at, ?, policy_sha256, result FROM verdict",
                at.toString());
        sql.run("DELETE FROM finding");
        sql.run("DELETE FROM verdict");
    }

    void replace(Company company, ScreeningResult screened, boolean settled, Instant judgedAt) {
        String line = new JsonOutput().screened(screened);
        String decision = screened.verdict().decision().name();
        sql.inTransaction(() -> {
            sql.run("DELETE FROM finding WHERE company = ?", company.id());
            sql.run(
                    "INSERT OR REPLACE INTO verdict SELECT ?, ?, ?, ?, ?, policy_sha256, ?, ? FROM run",
                    company.id(),
                    decision,
                    settled ? 1 : 0,
                    unknown(screened.profile()),
                    judgedAt.toString(),
                    line,
                    hash(company.id(), decision, line));
            int no = 1;
            for (Finding finding : screened.verdict().findings()) {
                sql.run(
                        "INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?)",
                        company.id(),
                        no++,
                        finding.rule(),
                        finding.severity().name(),
                        finding.chinese(),
                        finding.english());
            }
            return null;
        });
    }

    private static String hash(int company, String decision, String line) {
        return Sha256.of(company + "\n" + decision + "\n" + line);
    }

    private static String unknown(CounterpartyProfile profile) {
        String types = Stream.of(profile.importExportCredit(), profile.terminatedCases())
                .flatMap(outcome -> outcome.error().stream())
                .map(QccException::type)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        return types.isEmpty() ? null : types;
    }

    Map<Decision, Integer> decisions() {
        Map<Decision, Integer> decisions = new EnumMap<>(Decision.class);
        sql.list(
                        "SELECT decision, count(*) FROM verdict GROUP BY decision",
                        row -> Map.entry(Decision.valueOf(row.getString(1)), row.getInt(2)))
                .forEach(entry -> decisions.put(entry.getKey(), entry.getValue()));
        return decisions;
    }

    Map<String, Integer> unknown() {
        Map<String, Integer> unknown = new HashMap<>();
        sql.list(
                        "SELECT unknown, count(*) FROM verdict WHERE unknown IS NOT NULL GROUP BY unknown",
                        row -> Map.entry(row.getString(1), row.getInt(2)))
                .forEach(entry -> unknown.put(entry.getKey(), entry.getValue()));
        return unknown;
    }

    /** Decisions that differ from the company's last one in the history. */
    int changed() {
        return sql.list(
                        "SELECT count(*) FROM verdict v JOIN (SELECT company, decision, max(id) FROM verdict_history"
                                + " GROUP BY company) h ON h.company = v.company WHERE h.decision <> v.decision",
                        row -> row.getInt(1))
                .get(0);
    }

    Optional<Result> of(int company) {
        return sql.find("SELECT " + COLUMNS + " FROM verdict v WHERE v.company = ?", row -> result(row, 1), company);
    }

    void forEach(Consumer<Result> action) {
        sql.forEach("SELECT " + COLUMNS + " FROM verdict v ORDER BY v.company", row -> result(row, 1), action);
    }

    /**
     * The result in five columns.
     *
     * @throws AlteredException if it does not have the hash that was stored with it
     */
    static Result result(ResultSet row, int first) throws SQLException {
        int company = row.getInt(first);
        String decision = row.getString(first + 1);
        String line = row.getString(first + 3);
        if (!hash(company, decision, line).equals(row.getString(first + 4))) {
            throw new AlteredException(new Bilingual(
                    "企业 " + company + " 的结论已被改动：其 SHA-256 与保存时不符；请从备份恢复，或用 qcc verify 查看其他改动",
                    "the verdict of company " + company
                            + " was altered: its SHA-256 is not the one that was stored with"
                            + " it; restore the store from a copy, or run qcc verify to see what else was altered"));
        }
        return new Result(company, Decision.valueOf(decision), row.getInt(first + 2) == 1, line);
    }
}
