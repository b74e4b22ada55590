package io.github.qcc.http.account;

import io.github.qcc.http.internal.jdbc.JdbcSession;
import io.github.qcc.http.internal.jdbc.Micros;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Rows of {@code qcc_refusal}. Times are in microseconds. */
final class JdbcRefusals {
    private JdbcRefusals() {}

    /**
     * A stored refusal and its probe.
     *
     * @param probe the call that tests it; null for none
     * @param probeEnd when the lease of the probe ends; 0 for none
     */
    record RefusalRow(ActiveRefusal refusal, String probe, long probeEnd) {
        /** Reads the columns of the admission's view. */
        static RefusalRow read(ResultSet row) throws SQLException {
            ActiveRefusal refusal = new ActiveRefusal(
                    new RefusalScope(row.getString("name")),
                    row.getString("t1"),
                    Micros.toInstant(row.getLong("n1")),
                    Micros.toInstant(row.getLong("n2")),
                    row.getLong("n3"));
            return new RefusalRow(refusal, row.getString("t2"), row.getLong("n4"));
        }

        boolean hasEnded(long now) {
            return Micros.of(refusal.until()) <= now;
        }

        /** When a call may be admitted; empty for now. */
        private Optional<Long> retryAt(long now) {
            if (!hasEnded(now)) {
                return Optional.of(Micros.of(refusal.until()));
            }
            boolean isProbed = !refusal.scope().isRequest() && probe != null && probeEnd > now;
            return isProbed ? Optional.of(probeEnd) : Optional.empty();
        }
    }

    /** The first refusal that keeps a call from being admitted. */
    static Optional<Admission> check(List<RefusalRow> refusals, long now) {
        for (RefusalRow row : refusals) {
            Optional<Long> retryAt = row.retryAt(now);
            if (retryAt.isPresent()) {
                return Optional.of(new Admission.Refused(row.refusal(), Micros.toInstant(retryAt.get())));
            }
        }
        return Optional.empty();
    }

    /** Makes a call the probe of the ended refusals in its way, and forgets those that need no probe. */
    static List<ActiveRefusal> takeProbes(JdbcSession session, CallId id, List<RefusalRow> refusals, long leaseEnd)
            throws SQLException {
        for (RefusalRow row : refusals) {
            ActiveRefusal refusal = row.refusal();
            if (refusal.scope().isRequest()) {
                lift(session, id.account(), refusal.scope(), refusal.version());
            } else {
                session.update(
                        "UPDATE qcc_refusal SET probe = ?, probe_end = ? WHERE account = ? AND scope = ?",
                        id.value(),
                        leaseEnd,
                        id.account().value(),
                        refusal.scope().name());
            }
        }
        return refusals.stream()
                .map(RefusalRow::refusal)
                .filter(refusal -> !refusal.scope().isRequest())
                .toList();
    }

    static void endProbes(JdbcSession session, CallId id) throws SQLException {
        session.update(
                "UPDATE qcc_refusal SET probe = NULL, probe_end = NULL WHERE account = ? AND probe = ?",
                id.account().value(),
                id.value());
    }

    static boolean lift(JdbcSession session, AccountKey account, RefusalScope scope, long version) throws SQLException {
        return session.update(
                        "DELETE FROM qcc_refusal WHERE account = ? AND scope = ? AND version = ?",
                        account.value(),
                        scope.name(),
                        version)
                == 1;
    }

    /** Puts a refusal up unless one that ends later is there; the version is new even if the clock went back. */
    static void putUp(JdbcSession session, AccountKey account, NewRefusal refusal, long now) throws SQLException {
        long until = refusal.duration()
                .map(duration -> now + Micros.of(duration))
                .orElseGet(() -> Micros.of(DayOfChina.at(Micros.toInstant(now)).end()));
        String status = refusal.status().code();
        String scope = refusal.scope().name();
        int replaced = session.update(
                "UPDATE qcc_refusal SET status = ?, since_at = ?, until_at = ?, probe = NULL, probe_end = NULL,"
                        + " version = CASE WHEN version >= ? THEN version + 1 ELSE ? END"
                        + " WHERE account = ? AND scope = ? AND until_at < ?",
                status,
                now,
                until,
                now,
                now,
                account.value(),
                scope,
                until);
        // The account's row is locked, so that no other step adds the same scope in between.
        if (replaced == 0 && !exists(session, account, scope)) {
            session.update(
                    "INSERT INTO qcc_refusal (account, scope, status, since_at, until_at, version)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    account.value(),
                    scope,
                    status,
                    now,
                    until,
                    now);
        }
    }

    private static boolean exists(JdbcSession session, AccountKey account, String scope) throws SQLException {
        return session.queryOne(
                        "SELECT version FROM qcc_refusal WHERE account = ? AND scope = ?",
                        row -> row.getLong(1),
                        account.value(),
                        scope)
                .isPresent();
    }

    /** All refusals that apply or wait for a probe. */
    static List<ActiveRefusal> active(JdbcSession session, AccountKey account) throws SQLException {
        return session
                .query(
                        "SELECT scope AS name, since_at AS n1, until_at AS n2, version AS n3, probe_end AS n4,"
                                + " status AS t1, probe AS t2 FROM qcc_refusal WHERE account = ? ORDER BY scope",
                        RefusalRow::read,
                        account.value())
                .stream()
                .map(RefusalRow::refusal)
                .toList();
    }

    /** Deletes the refusals of requests that have ended. */
    static void deleteEnded(JdbcSession session, AccountKey account, long now) throws SQLException {
        session.update(
                "DELETE FROM qcc_refusal WHERE account = ? AND scope LIKE 'request:%' AND until_at <= ?",
                account.value(), now);
    }
}
