package io.github.qcc.app.store;

import io.github.qcc.app.run.Call;
import io.github.qcc.app.run.Endpoint;
import io.github.qcc.app.run.Question;
import io.github.qcc.app.run.Sha256;
import io.github.qcc.app.run.Spent;
import io.github.qcc.domain.OrderNumber;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The rows of table {@code call}: every call with its answer. */
final class CallRows {
    private final Sql sql;

    CallRows(Sql sql) {
        this.sql = sql;
    }

    Optional<String> answer(Question question) {
        return sql
                .list(
                        "SELECT answer FROM call WHERE subject = ? AND endpoint = ? AND page = ? AND answer IS NOT NULL",
                        row -> row.getString(1),
                        question.subject(),
                        question.endpoint().name(),
                        question.page())
                .stream()
                .findFirst();
    }

    void insert(Call call) {
        sql.run(
                "INSERT INTO call (subject, endpoint, page, asked_at, answered_at, outcome, status, order_number, billing,"
                        + " answer, answer_sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                call.question().subject(),
                call.question().endpoint().name(),
                call.question().page(),
                call.askedAt().toString(),
                call.answeredAt().toString(),
                call.outcome(),
                call.status().orElse(null),
                call.orderNumber().map(OrderNumber::value).orElse(null),
                call.billing().name(),
                call.answer().orElse(null),
                call.answer().map(Sha256::of).orElse(null));
    }

    Map<Endpoint, Spent> spent() {
        Map<Endpoint, Spent> spent = new EnumMap<>(Endpoint.class);
        sql.forEach(
                "SELECT endpoint, sum(billing = 'CHARGED'), sum(billing = 'UNCERTAIN'), sum(billing = 'NONE')"
                        + " FROM call GROUP BY endpoint",
                row -> spent.put(
                        Endpoint.valueOf(row.getString(1)), new Spent(row.getInt(2), row.getInt(3), row.getInt(4))));
        return spent;
    }
}
