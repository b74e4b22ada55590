package io.github.qcc.app.store;

import io.github.qcc.app.run.Cell;
import io.github.qcc.app.run.Endpoint;
import io.github.qcc.app.run.Prices;
import io.github.qcc.app.run.Run;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The one row of table {@code run}. */
final class RunRow {
    private final Sql sql;

    RunRow(Sql sql) {
        this.sql = sql;
    }

    Optional<Run> read() {
        return sql
                .list(
                        "SELECT list, list_sha256, column_name, headings, source, started_at, as_of, policy, policy_sha256"
                                + " FROM run",
                        row -> new Run(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                CellsJson.read(row.getString(4)).stream()
                                        .map(Cell::text)
                                        .toList(),
                                row.getString(5),
                                Instant.parse(row.getString(6)),
                                LocalDate.parse(row.getString(7)),
                                row.getString(8),
                                row.getString(9)))
                .stream()
                .findFirst();
    }

    void insert(Run run) {
        sql.run(
                "INSERT INTO run VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, 0)",
                run.list(),
                run.listHash(),
                run.column(),
                CellsJson.write(run.headings().stream().map(Cell::text).toList()),
                run.source(),
                run.startedAt().toString(),
                run.asOf().toString(),
                run.policy(),
                run.policyHash());
    }

    void price(Prices prices) {
        sql.run(
                "UPDATE run SET price_credit = ?, price_cases = ?",
                text(prices.yuan().get(Endpoint.CREDIT)),
                text(prices.yuan().get(Endpoint.CASES)));
    }

    private static String text(BigDecimal price) {
        return price == null ? null : price.toPlainString();
    }

    Prices prices() {
        Map<Endpoint, BigDecimal> yuan = new EnumMap<>(Endpoint.class);
        sql.forEach("SELECT price_credit, price_cases FROM run", row -> {
            if (row.getString(1) != null) {
                yuan.put(Endpoint.CREDIT, new BigDecimal(row.getString(1)));
            }
            if (row.getString(2) != null) {
                yuan.put(Endpoint.CASES, new BigDecimal(row.getString(2)));
            }
        });
        return new Prices(yuan);
    }

    void reported(boolean current) {
        sql.run("UPDATE run SET reported = ?", current ? 1 : 0);
    }

    boolean isReported() {
        return sql.list("SELECT reported FROM run", row -> row.getInt(1) == 1).contains(true);
    }
}
