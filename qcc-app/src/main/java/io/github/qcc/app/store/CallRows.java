package io.github.qcc.app.store;

import io.github.qcc.app.run.AlteredException;
import io.github.qcc.app.run.Call;
import io.github.qcc.app.run.FinalFailure;
import io.github.qcc.app.run.Question;
import io.github.qcc.app.run.Sha256;
import io.github.qcc.app.run.StoredAnswer;
import io.github.qcc.domain.Billing;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.port.Endpoint;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    Optional<StoredAnswer> answer(Question question) {
        return sql
                .list(
                        "SELECT body, sha256, received_at FROM response WHERE company = ? AND endpoint = ? AND page = ?",
                        row -> new StoredAnswer(
                                checked(question, row.getBytes(1), row.getString(2)),
                                Instant.parse(row.getString(3)),
                                Cost.NONE),
                        question.company(),
                        name(question.endpoint()),
                        question.page())
                .stream()
                .findFirst()
                .map(kept -> new StoredAnswer(kept.body(), kept.receivedAt(), cost(question)));
    }

    private static String checked(Question question, byte[] body, String hash) {
        String text = new String(body, StandardCharsets.UTF_8);
        if (!Sha256.of(text).equals(hash)) {
            throw new AlteredException("the answer of " + question.endpoint().english() + " for company "
                    + question.company()
                    + " was altered: its SHA-256 is not the one that was stored with it; restore the"
                    + " store from a copy, or screen the list again in another --out");
        }
        return text;
    }

    /** A final failure of this cycle. */
    Optional<FinalFailure> finalFailure(Question question) {
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
                                cost(question)),
                        question.company(),
                        name(question.endpoint()),
                        question.page())
                .stream()
                .findFirst();
    }

    long intend(Question question, Instant at) {
        sql.run(
                "INSERT INTO call (company, endpoint, page, cycle, attempt, intended_at, billing) SELECT ?1, ?2, ?3, cycle,"
                        + " 1 + (SELECT count(*) FROM call c WHERE c.company = ?1 AND c.endpoint = ?2 AND c.page = ?3 AND"
                        + " c.cycle = run.cycle), ?4, 'UNCERTAIN' FROM run",
                question.company(),
                name(question.endpoint()),
                question.page(),
                at.toString());
        return sql.list("SELECT last_insert_rowid()", row -> row.getLong(1)).get(0);
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
            call.answer().ifPresent(answer -> keep(intent, call, answer));
        });
    }

    private void keep(long intent, Call call, String answer) {
        sql.run(
                "INSERT OR IGNORE INTO response (company, endpoint, page, received_at, body, sha256, converted)"
                        + " SELECT company, endpoint, page, ?, ?, ?, 1 FROM call WHERE id = ?",
                call.endedAt().toString(),
                answer.getBytes(StandardCharsets.UTF_8),
                Sha256.of(answer),
                intent);
    }

    Cost cost(Question question) {
        Cost[] cost = {Cost.NONE};
        sql.forEach(
                "SELECT billing FROM call WHERE company = ? AND endpoint = ? AND page = ?",
                row -> Billing.valueOf(row.getString(1)),
                billing -> cost[0] = cost[0].plus(Cost.ofRequest(billing)),
                question.company(),
                name(question.endpoint()),
                question.page());
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
