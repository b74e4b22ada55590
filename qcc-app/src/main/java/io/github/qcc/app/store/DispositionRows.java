package io.github.qcc.app.store;

import io.github.qcc.app.run.Disposition;
import io.github.qcc.app.run.Disposition.DispositionKind;
import io.github.qcc.domain.screening.Decision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of table {@code disposition}. They are only ever added, so that an auditor sees each. */
final class DispositionRows {
    private final Sql sql;

    DispositionRows(Sql sql) {
        this.sql = sql;
    }

    void add(Disposition disposition) {
        sql.run(
                "INSERT INTO disposition (company, rule, kind, remark, person, at, about) VALUES (?, ?, ?, ?, ?, ?, ?)",
                disposition.company(),
                disposition.rule().orElse(null),
                disposition.kind().name(),
                disposition.remark(),
                disposition.person(),
                disposition.at().toString(),
                disposition.about().map(Decision::name).orElse(null));
    }

    List<Disposition> all() {
        return sql.list(
                "SELECT company, rule, kind, remark, person, at, about FROM disposition ORDER BY id",
                DispositionRows::read);
    }

    private static Disposition read(ResultSet row) throws SQLException {
        return new Disposition(
                row.getInt(1),
                Optional.ofNullable(row.getString(2)),
                DispositionKind.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                Instant.parse(row.getString(6)),
                Optional.ofNullable(row.getString(7)).map(Decision::valueOf));
    }
}
