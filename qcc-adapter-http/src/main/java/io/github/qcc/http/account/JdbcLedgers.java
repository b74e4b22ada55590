package io.github.qcc.http.account;

import io.github.qcc.http.internal.jdbc.JdbcSession;
import io.github.qcc.http.internal.jdbc.Micros;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Rows of {@code qcc_ledger}: the day and the budgets. Each is changed only while the account is locked, or by a return. */
final class JdbcLedgers {
    static final String DAY = "day";
    private static final String BUDGET = "budget:";

    private JdbcLedgers() {}

    /**
     * A stored ledger.
     *
     * @param dayEnd end of the day that is counted, in microseconds; 0 for a budget
     */
    record LedgerRow(String name, long calls, long fen, OptionalLong maxCalls, OptionalLong maxFen, long dayEnd) {
        /** Reads the columns of the admission's view. */
        static LedgerRow read(ResultSet row) throws SQLException {
            return new LedgerRow(
                    row.getString("name"),
                    row.getLong("n1"),
                    row.getLong("n2"),
                    limit(row, "n3"),
                    limit(row, "n4"),
                    row.getLong("n5"));
        }

        private static OptionalLong limit(ResultSet row, String column) throws SQLException {
            Long limit = JdbcAccounts.number(row, column);
            return limit == null ? OptionalLong.empty() : OptionalLong.of(limit);
        }

        boolean isBudget() {
            return name.startsWith(BUDGET);
        }

        LedgerBalance balance(long openCalls) {
            Ledger ledger = new Ledger(Ledger.LedgerKind.BUDGET, name.substring(BUDGET.length()));
            return new LedgerBalance(ledger, calls, fen, openCalls, maxCalls, maxFen);
        }
    }

    static String nameOf(BudgetLimit budget) {
        return BUDGET + budget.name();
    }

    static LedgerBalance dayBalance(Optional<LedgerRow> row, DayOfChina day, AccountLimits limits, long openCalls) {
        Optional<LedgerRow> today = row.filter(known -> known.dayEnd() == Micros.of(day.end()));
        return new LedgerBalance(
                new Ledger(Ledger.LedgerKind.DAY, day.date().toString()),
                today.map(LedgerRow::calls).orElse(0L),
                today.map(LedgerRow::fen).orElse(0L),
                openCalls,
                limits.callsPerDay(),
                OptionalLong.empty());
    }

    /** Books a call in all its ledgers, whose room was checked under the account's lock. */
    static void book(JdbcSession session, AdmitRequest request, Map<String, LedgerRow> known, DayOfChina day)
            throws SQLException {
        List<Object> grown = new ArrayList<>();
        long dayEnd = Micros.of(day.end());
        LedgerRow today = known.get(DAY);
        if (today != null && today.dayEnd() == dayEnd) {
            grown.add(DAY);
        } else {
            beginDay(session, request, today != null, dayEnd);
        }
        for (BudgetLimit budget : request.budgets()) {
            LedgerRow row = known.get(nameOf(budget));
            boolean isUnchanged = row != null
                    && row.maxCalls().equals(budget.maxCalls())
                    && row.maxFen().equals(budget.maxFen());
            if (isUnchanged) {
                grown.add(row.name());
            } else {
                change(session, request, budget, row != null);
            }
        }
        if (!grown.isEmpty()) {
            List<Object> parameters = new ArrayList<>(
                    List.of(request.priceFen(), request.account().value()));
            parameters.addAll(grown);
            session.update(
                    "UPDATE qcc_ledger SET calls = calls + 1, fen = fen + ? WHERE account = ? AND ledger IN ("
                            + marks(grown.size()) + ")",
                    parameters.toArray());
        }
    }

    private static void beginDay(JdbcSession session, AdmitRequest request, boolean isKnown, long dayEnd)
            throws SQLException {
        if (isKnown) {
            session.update(
                    "UPDATE qcc_ledger SET calls = 1, fen = ?, day_end = ? WHERE account = ? AND ledger = 'day'",
                    request.priceFen(),
                    dayEnd,
                    request.account().value());
        } else {
            session.update(
                    "INSERT INTO qcc_ledger (account, ledger, calls, fen, day_end) VALUES (?, 'day', 1, ?, ?)",
                    request.account().value(),
                    request.priceFen(),
                    dayEnd);
        }
    }

    private static void change(JdbcSession session, AdmitRequest request, BudgetLimit budget, boolean isKnown)
            throws SQLException {
        Long maxCalls =
                budget.maxCalls().isPresent() ? Long.valueOf(budget.maxCalls().getAsLong()) : null;
        Long maxFen = budget.maxFen().isPresent() ? Long.valueOf(budget.maxFen().getAsLong()) : null;
        String statement = isKnown
                ? "UPDATE qcc_ledger SET calls = calls + 1, fen = fen + ?, max_calls = ?, max_fen = ?"
                        + " WHERE account = ? AND ledger = ?"
                : "INSERT INTO qcc_ledger (calls, fen, max_calls, max_fen, account, ledger, day_end)"
                        + " VALUES (1, ?, ?, ?, ?, ?, 0)";
        session.update(
                statement,
                request.priceFen(),
                maxCalls,
                maxFen,
                request.account().value(),
                nameOf(budget));
    }

    /** Takes a booking back; the day's only if it is still the same day. */
    static void giveBack(JdbcSession session, AccountKey account, JdbcCalls.Booking booking) throws SQLException {
        List<Object> parameters = new ArrayList<>(List.of(booking.fen(), account.value(), booking.dayEnd()));
        parameters.addAll(booking.budgets());
        String budgets = booking.budgets().isEmpty()
                ? ""
                : " OR ledger IN (" + marks(booking.budgets().size()) + ")";
        session.update(
                "UPDATE qcc_ledger SET calls = calls - 1, fen = fen - ? WHERE account = ? AND (ledger = 'day' AND day_end = ?"
                        + budgets + ")",
                parameters.toArray());
    }

    /** Question marks for a list of parameters. */
    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    static List<LedgerRow> all(JdbcSession session, AccountKey account) throws SQLException {
        return session.query(
                "SELECT ledger AS name, calls AS n1, fen AS n2, max_calls AS n3, max_fen AS n4, day_end AS n5"
                        + " FROM qcc_ledger WHERE account = ? ORDER BY ledger",
                LedgerRow::read,
                account.value());
    }
}
