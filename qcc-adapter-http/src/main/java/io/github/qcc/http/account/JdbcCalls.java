package io.github.qcc.http.account;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.http.internal.jdbc.JdbcSession;
import io.github.qcc.http.internal.jdbc.Micros;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Rows of {@code qcc_call}. A row is a reserved departure, then a booking, then an entry of the spend ledger. A returned
 * booking has no row.
 */
final class JdbcCalls {
    private static final String RESERVED = "R";
    private static final String OPEN = "state IN ('R', 'L')";
    private static final String BOOKING_COLUMNS = "id, state, fen, day_end, budgets, purpose";
    /** More than clocks differ between two readings. */
    private static final long TOLERANCE = 50_000;

    private JdbcCalls() {}

    /** What a call has booked. */
    record Booking(String id, String state, long fen, long dayEnd, List<String> budgets, String purpose) {
        private static Booking read(ResultSet row) throws SQLException {
            String budgets = row.getString("budgets");
            return new Booking(
                    row.getString("id"),
                    row.getString("state"),
                    row.getLong("fen"),
                    row.getLong("day_end"),
                    budgets.isEmpty() ? List.of() : Arrays.asList(budgets.split(" ")),
                    row.getString("purpose"));
        }

        boolean isIn(LedgerBalance balance, DayOfChina day) {
            return switch (balance.ledger().kind()) {
                case DAY -> dayEnd == Micros.of(day.end());
                case PURPOSE ->
                    dayEnd == Micros.of(day.end())
                            && purpose.equals(balance.ledger().name());
                case BUDGET -> budgets.contains("budget:" + balance.ledger().name());
            };
        }
    }

    static void insert(JdbcSession session, AdmitRequest request, long now, long departure, DayOfChina day, int probes)
            throws SQLException {
        List<String> budgets =
                request.budgets().stream().map(JdbcLedgers::nameOf).toList();
        session.update(
                "INSERT INTO qcc_call (account, id, state, endpoint, request, purpose, budgets, fen, admitted_at,"
                        + " departure_at, day_end, probes, lease_end) VALUES (?, ?, 'R', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                request.account().value(),
                request.id().value(),
                RefusalScope.of(request.endpoint()).name(),
                RefusalScope.of(request.request()).name(),
                request.purpose(),
                String.join(" ", budgets),
                request.priceFen(),
                now,
                departure,
                Micros.of(day.end()),
                probes,
                now + Micros.of(request.lease()));
    }

    /** Claims a departure; the first statement decides, and what follows only reads. */
    static Departure leave(JdbcSession session, CallId id) throws SQLException {
        int claimed = session.update(
                "UPDATE qcc_call SET state = 'L' WHERE account = ? AND id = ? AND state = 'R' AND lease_end > {now}"
                        + " AND NOT EXISTS (SELECT 1 FROM qcc_refusal r WHERE r.account = qcc_call.account"
                        + " AND r.scope IN ('account', qcc_call.endpoint, qcc_call.request) AND r.until_at > {now})",
                id.account().value(),
                id.value());
        if (claimed == 0) {
            return new Departure.Void();
        }
        return session.queryOne(
                        "SELECT departure_at - {now} AS rest, departure_at - admitted_at AS longest FROM qcc_call"
                                + " WHERE account = ? AND id = ?",
                        JdbcCalls::rest,
                        id.account().value(),
                        id.value())
                .orElseGet(Departure.Void::new);
    }

    /** A rest that has grown since the admission means that the store's clock went back: the departure is not its own. */
    private static Departure rest(ResultSet row) throws SQLException {
        long rest = row.getLong("rest");
        return rest > row.getLong("longest") + TOLERANCE
                ? new Departure.Void()
                : new Departure.Rest(Micros.toDuration(rest));
    }

    /**
     * Keeps the booking of a call. A call that was kept because its process had not settled in time gets its order number.
     *
     * @return whether there was one
     */
    static boolean keep(JdbcSession session, Settlement settlement, boolean isProbePossible) throws SQLException {
        return session.update(
                        "UPDATE qcc_call SET state = 'K', lease_end = NULL, billing = ?, order_number = ?"
                                + " WHERE account = ? AND id = ? AND (" + OPEN
                                + " OR billing = 'UNCERTAIN' AND order_number IS NULL)"
                                + (isProbePossible ? "" : " AND probes = 0"),
                        settlement.billing().name(),
                        settlement.orderNumber().map(OrderNumber::value).orElse(null),
                        settlement.id().account().value(),
                        settlement.id().value())
                == 1;
    }

    /** Takes the booking of a call back. */
    static void giveBack(JdbcSession session, CallId id) throws SQLException {
        giveBack(session, id, OPEN);
    }

    private static void giveBack(JdbcSession session, CallId id, String state) throws SQLException {
        String account = id.account().value();
        int ended = session.update(
                "UPDATE qcc_call SET state = 'E' WHERE account = ? AND id = ? AND " + state, account, id.value());
        if (ended == 0) {
            return;
        }
        Optional<Booking> booking = session.queryOne(
                "SELECT " + BOOKING_COLUMNS + " FROM qcc_call WHERE account = ? AND id = ?",
                Booking::read,
                account,
                id.value());
        JdbcLedgers.giveBack(session, id.account(), booking.orElseThrow());
        session.update("DELETE FROM qcc_call WHERE account = ? AND id = ?", account, id.value());
    }

    /**
     * Resolves the bookings of callers that did not settle in time: what has left may have been charged.
     *
     * @return whether there were any
     */
    static boolean sweep(JdbcSession session, AccountKey account, long now) throws SQLException {
        List<Booking> over = session.query(
                "SELECT " + BOOKING_COLUMNS + " FROM qcc_call WHERE account = ? AND lease_end <= ?",
                Booking::read,
                account.value(),
                now);
        for (Booking booking : over) {
            CallId id = new CallId(account, booking.id());
            if (booking.state().equals(RESERVED)) {
                giveBack(session, id, "state = 'R'");
            } else {
                keep(session, Settlement.of(id, Billing.UNCERTAIN, Optional.empty()), true);
            }
            JdbcRefusals.endProbes(session, id);
        }
        return !over.isEmpty();
    }

    static List<Booking> open(JdbcSession session, AccountKey account) throws SQLException {
        return session.query(
                "SELECT " + BOOKING_COLUMNS + " FROM qcc_call WHERE account = ? AND lease_end IS NOT NULL",
                Booking::read,
                account.value());
    }

    static int countOpen(JdbcSession session, AccountKey account) throws SQLException {
        return session.queryOne(
                        "SELECT COUNT(*) FROM qcc_call WHERE account = ? AND lease_end IS NOT NULL",
                        row -> row.getInt(1),
                        account.value())
                .orElse(0);
    }
}
