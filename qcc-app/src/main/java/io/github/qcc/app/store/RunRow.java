package io.github.qcc.app.store;

import io.github.qcc.app.run.Cell;
import io.github.qcc.app.run.Prices;
import io.github.qcc.app.run.Run;
import io.github.qcc.domain.port.Endpoint;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one row of table {@code run}, and the table {@code policy}. */
final class RunRow {
    private static final int SECRET_BYTES = 32;

    private final Sql sql;

    RunRow(Sql sql) {
        this.sql = sql;
    }

    Optional<Run> read() {
        return sql
                .list(
                        "SELECT list, list_sha256, column_name, headings, source, sandbox, started_at, as_of, policy,"
                                + " policy_sha256 FROM run",
                        row -> new Run(
                                row.getString("list"),
                                row.getString("list_sha256"),
                                row.getString("column_name"),
                                headings(row.getString("headings")),
                                row.getString("source"),
                                row.getInt("sandbox") == 1,
                                Instant.parse(row.getString("started_at")),
                                LocalDate.parse(row.getString("as_of")),
                                row.getString("policy"),
                                row.getString("policy_sha256")))
                .stream()
                .findFirst();
    }

    private static List<String> headings(String json) {
        return CellsJson.read(json).stream().map(Cell::text).toList();
    }

    private static String headings(List<String> headings) {
        return CellsJson.write(headings.stream().map(Cell::text).toList());
    }

    void insert(Run run) {
        sql.run(
                "INSERT INTO run (id, list, list_sha256, column_name, headings, source, sandbox, started_at, as_of, policy,"
                        + " policy_sha256, cycle, reported) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 0)",
                run.list(),
                run.listHash(),
                run.column(),
                headings(run.headings()),
                run.source(),
                run.sandbox() ? 1 : 0,
                run.startedAt().toString(),
                run.asOf().toString(),
                run.policy(),
                run.policyHash());
        remember(run.policy(), run.policyHash(), run.startedAt());
    }

    void replaceList(Run run) {
        sql.run(
                "UPDATE run SET list = ?, list_sha256 = ?, column_name = ?, headings = ?, reported = 0",
                run.list(),
                run.listHash(),
                run.column(),
                headings(run.headings()));
    }

    void judgeBy(String policy, String hash, Instant at) {
        sql.run("UPDATE run SET policy = ?, policy_sha256 = ?, reported = 0", policy, hash);
        remember(policy, hash, at);
    }

    private void remember(String policy, String hash, Instant since) {
        sql.run("INSERT OR IGNORE INTO policy VALUES (?, ?, ?)", hash, policy, since.toString());
    }

    void price(Prices prices) {
        sql.run(
                "UPDATE run SET price_credit = ?, price_cases = ?",
                text(prices.yuan().get(Endpoint.CREDIT_CHECK)),
                text(prices.yuan().get(Endpoint.CASE_CHECK)));
    }

    private static String text(BigDecimal price) {
        return price == null ? null : price.toPlainString();
    }

    Prices prices() {
        return sql.list("SELECT price_credit, price_cases FROM run", RunRow::prices).stream()
                .findFirst()
                .orElseGet(() -> new Prices(Map.of()));
    }

    private static Prices prices(ResultSet row) throws SQLException {
        Map<Endpoint, BigDecimal> yuan = new EnumMap<>(Endpoint.class);
        if (row.getString("price_credit") != null) {
            yuan.put(Endpoint.CREDIT_CHECK, new BigDecimal(row.getString("price_credit")));
        }
        if (row.getString("price_cases") != null) {
            yuan.put(Endpoint.CASE_CHECK, new BigDecimal(row.getString("price_cases")));
        }
        return new Prices(yuan);
    }

    void reported(boolean current) {
        sql.run("UPDATE run SET reported = ?", current ? 1 : 0);
    }

    boolean isReported() {
        return sql.list("SELECT reported FROM run", row -> row.getInt(1) == 1).contains(true);
    }

    /** Table that older stores of this version do not have. */
    byte[] stateSecret() {
        return sql.inTransaction(() -> {
            sql.run("CREATE TABLE IF NOT EXISTS state_secret ("
                    + " -- under which the tables qcc_... name account and requests\n"
                    + "  id INTEGER PRIMARY KEY CHECK (id = 1), secret BLOB NOT NULL) STRICT");
            List<byte[]> known = sql.list("SELECT secret FROM state_secret", row -> row.getBytes(1));
            if (!known.isEmpty()) {
                return known.get(0);
            }
            byte[] secret = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(secret);
            sql.run("INSERT INTO state_secret VALUES (1, ?)", secret);
            return secret;
        });
    }
}
