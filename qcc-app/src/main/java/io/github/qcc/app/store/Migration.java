package io.github.qcc.app.store;

import io.github.qcc.app.run.FormerAnswer;
import io.github.qcc.app.run.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Converts a store of version 1 or 2. Each answer becomes an envelope as on the wire and keeps its former hash. Verdicts move
 * to the history, so that all companies are judged again, which costs nothing.
 */
final class Migration {
    private static final List<String> FORMER = List.of("run", "subject", "entry", "call", "verdict", "finding");

    private final Sql sql;
    private final int version;

    private Migration(Sql sql, int version) {
        this.sql = sql;
        this.version = version;
    }

    static Migration of(Sql sql, int version) {
        return new Migration(sql, version);
    }

    /** Converts everything or nothing. */
    void run(Runnable createTables) {
        sql.run("PRAGMA foreign_keys = OFF");
        sql.inTransaction(() -> {
            sql.run("DROP VIEW company");
            sql.run("DROP INDEX call_answered");
            FORMER.forEach(table -> sql.run("ALTER TABLE " + table + " RENAME TO former_" + table));
            createTables.run();
            copy();
            FORMER.forEach(table -> sql.run("DROP TABLE former_" + table));
            return null;
        });
        sql.run("PRAGMA foreign_keys = ON");
    }

    private void copy() {
        sql.run("INSERT INTO run SELECT id, list, list_sha256, column_name, headings, source,"
                + " source = 'the embedded sandbox data', started_at, as_of, policy, policy_sha256, 1, price_credit,"
                + " price_cases, 0 FROM former_run");
        sql.run("INSERT INTO policy SELECT policy_sha256, policy, started_at FROM run");
        sql.run("INSERT INTO company SELECT id, search_key, kind, NULL FROM former_subject");
        sql.run("INSERT INTO list_row (line, company, problem, problem_zh, gone, cells) SELECT line, subject, problem, "
                + (version == 1 ? "NULL" : "problem_zh") + ", 0, cells FROM former_entry ORDER BY line");
        sql.run("INSERT INTO call (id, company, endpoint, page, cycle, attempt, intended_at, ended_at, outcome, status,"
                + " order_number, billing) SELECT id, subject, endpoint, page, 1, row_number() OVER"
                + " (PARTITION BY subject, endpoint, page ORDER BY id), asked_at, answered_at, outcome, status, order_number,"
                + " billing FROM former_call");
        sql.forEach(
                "SELECT subject, endpoint, page, answered_at, outcome, answer, answer_sha256 FROM former_call"
                        + " WHERE answer IS NOT NULL",
                row -> new Former(
                        row.getInt(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getString(4),
                        FormerAnswer.envelope(row.getString(6), row.getString(5), row.getInt(3)),
                        row.getString(7)),
                this::insert);
        sql.run("INSERT INTO verdict_history (company, decision, judged_at, replaced_at, policy_sha256, result)"
                + " SELECT subject, decision, judged_at, judged_at, (SELECT policy_sha256 FROM run), result"
                + " FROM former_verdict");
    }

    /** An answer of the former version. */
    private record Former(
            int company, String endpoint, int page, String receivedAt, String envelope, String formerHash) {}

    private void insert(Former answer) {
        sql.run(
                "INSERT INTO response VALUES (?, ?, ?, ?, ?, ?, 1, ?)",
                answer.company,
                answer.endpoint,
                answer.page,
                answer.receivedAt,
                answer.envelope.getBytes(StandardCharsets.UTF_8),
                Sha256.of(answer.envelope),
                answer.formerHash);
    }
}
