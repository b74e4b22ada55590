package io.github.qcc.app.store;

import io.github.qcc.app.run.AlteredException;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.Call;
import io.github.qcc.app.run.CheckPage;
import io.github.qcc.app.run.FinalFailure;
import io.github.qcc.app.run.KeptResponse;
import io.github.qcc.domain.Billing;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.port.Endpoint;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import okio.ByteString;

/** The rows of tables {@code call} and {@code response}: every call, and what was paid for. */
final class CallRows {
    private static final String CYCLE = "(SELECT cycle FROM run)";

    private final Sql sql;

    CallRows(Sql sql) {
        this.sql = sql;
    }

    /** Name of an endpoint in the tables. */
    private static String name(Endpoint endpoint) {
        return switch (endpoint) {
            case CREDIT_CHECK -> "CREDIT";
            case CASE_CHECK -> "CASES";
            case CASE_DETAIL -> "DETAIL";
        };
    }

    static Endpoint endpoint(String name) {
        return Stream.of(Endpoint.values())
                .filter(endpoint -> name(endpoint).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no endpoint is called " + name));
    }

    Optional<KeptResponse> response(CheckPage page) {
        return sql
                .list(
                        "SELECT body, sha256, received_at FROM response WHERE company = ? AND endpoint = ? AND page = ?",
                        row -> new KeptResponse(
                                checked(page, ByteString.of(row.getBytes(1)), row.getString(2)),
                                Instant.parse(row.getString(3))),
                        page.company(),
                        name(page.endpoint()),
                        page.page())
                .stream()
                .findFirst();
    }

    private static ByteString checked(CheckPage page, ByteString body, String hash) {
        if (!body.sha256().hex().equals(hash)) {
            throw new AlteredException(new Bilingual(
                    "企业 " + page.company() + " 的" + page.endpoint().chinese()
                            + "应答已被改动：其 SHA-256 与保存时不符；请从备份恢复，或另用 --out 重新筛查",
                    "the response of the " + page.endpoint().english() + " for company " + page.company()
                            + " was altered: its SHA-256 is not the one that was stored with it; restore the store from a"
                            + " copy, or screen the list again in another --out"));
        }
        return body;
    }

    SortedMap<Integer, Instant> responses(int company, Endpoint endpoint) {
        SortedMap<Integer, Instant> pages = new TreeMap<>();
        sql.forEach(
                "SELECT page, received_at FROM response WHERE company = ? AND endpoint = ?",
                row -> Map.entry(row.getInt(1), Instant.parse(row.getString(2))),
                page -> pages.put(page.getKey(), page.getValue()),
                company,
                name(endpoint));
        return pages;
    }

    /** A final failure of this cycle. */
    Optional<FinalFailure> finalFailure(CheckPage page) {
        return sql
                .list(
                        "SELECT outcome, ended_at, status, message, order_number FROM call WHERE company = ? AND endpoint = ?"
                                + " AND page = ? AND cycle = " + CYCLE
                                + " AND (outcome IN ('INVALID_QUERY', 'UNKNOWN_STATUS') OR outcome = 'UNREADABLE_ANSWER' AND"
                                + " billing = 'CHARGED') ORDER BY attempt DESC LIMIT 1",
                        row -> new FinalFailure(
                                row.getString(1),
                                Instant.parse(row.getString(2)),
                                Optional.ofNullable(row.getString(3)),
                                Optional.ofNullable(row.getString(4)).orElse(""),
                                OrderNumber.parse(row.getString(5)),
                                cost(page)),
                        page.company(),
                        name(page.endpoint()),
                        page.page())
                .stream()
                .findFirst();
    }

    boolean isUncertain(CheckPage page) {
        return sql.list(
                        "SELECT EXISTS (SELECT 1 FROM call WHERE company = ?1 AND endpoint = ?2 AND page = ?3 AND billing ="
                                + " 'UNCERTAIN' AND cycle = " + CYCLE + ") AND NOT EXISTS (SELECT 1 FROM response"
                                + " WHERE company = ?1 AND endpoint = ?2 AND page = ?3)",
                        row -> row.getInt(1) == 1,
                        page.company(),
                        name(page.endpoint()),
                        page.page())
                .get(0);
    }

    long intend(CheckPage page, Instant at) {
        sql.run(
                "INSERT INTO call (company, endpoint, page, cycle, attempt, intended_at, billing) SELECT ?1, ?2, ?3, cycle,"
                        + " 1 + (SELECT count(*) FROM call c WHERE c.company = ?1 AND c.endpoint = ?2 AND c.page = ?3 AND"
                        + " c.cycle = run.cycle), ?4, 'UNCERTAIN' FROM run",
                page.company(),
                name(page.endpoint()),
                page.page(),
                at.toString());
        return sql.list("SELECT last_insert_rowid()", row -> row.getLong(1)).get(0);
    }

    void withdraw(long intent) {
        sql.run("DELETE FROM call WHERE id = ?", intent);
    }

    void complete(long intent, Call call) {
        sql.inTransaction(() -> {
            sql.run(
                    "UPDATE call SET ended_at = ?, outcome = ?, status = ?, message = ?, order_number = ?, billing = ?"
                            + " WHERE id = ?",
                    call.endedAt().toString(),
                    call.outcome(),
                    call.status().orElse(null),
                    call.message().orElse(null),
                    call.orderNumber().map(OrderNumber::value).orElse(null),
                    call.billing().name(),
                    intent);
            call.response().ifPresent(response -> keep(intent, response));
            return null;
        });
    }

    private void keep(long intent, KeptResponse response) {
        sql.run(
                "INSERT OR IGNORE INTO response (company, endpoint, page, received_at, body, sha256, converted)"
                        + " SELECT company, endpoint, page, ?, ?, ?, 0 FROM call WHERE id = ?",
                response.receivedAt().toString(),
                response.body().toByteArray(),
                response.body().sha256().hex(),
                intent);
    }

    void fail(long intent, String type, Optional<String> code, Optional<String> words) {
        sql.run(
                "UPDATE call SET outcome = ?, status = coalesce(?, status), message = ? WHERE id = ?",
                type,
                code.orElse(null),
                words.orElse(null),
                intent);
    }

    Cost cost(CheckPage page) {
        Cost[] cost = {Cost.NONE};
        sql.forEach(
                "SELECT billing FROM call WHERE company = ? AND endpoint = ? AND page = ?",
                row -> Billing.valueOf(row.getString(1)),
                billing -> cost[0] = cost[0].plus(Cost.ofRequest(billing)),
                page.company(),
                name(page.endpoint()),
                page.page());
        return cost[0];
    }

    Map<Endpoint, Cost> spent() {
        return spent("");
    }

    Map<Endpoint, Cost> spentInCycle() {
        return spent(" WHERE cycle = " + CYCLE);
    }

    private Map<Endpoint, Cost> spent(String where) {
        Map<Endpoint, Cost> spent = new EnumMap<>(Endpoint.class);
        sql.list(
                        "SELECT endpoint, sum(billing = 'CHARGED'), sum(billing = 'UNCERTAIN'), sum(billing = 'NONE')"
                                + " FROM call" + where + " GROUP BY endpoint",
                        row -> Map.entry(
                                endpoint(row.getString(1)), new Cost(row.getLong(2), row.getLong(3), row.getLong(4))))
                .forEach(entry -> spent.put(entry.getKey(), entry.getValue()));
        return spent;
    }
}
