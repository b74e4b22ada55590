package io.github.qcc.http.account;

import io.github.qcc.http.account.Admission.Granted;
import io.github.qcc.http.internal.jdbc.JdbcSession;
import io.github.qcc.http.internal.jdbc.Micros;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The step that admits a call: five statements in one transaction, under the lock of the account's row. */
final class JdbcAdmit {
    private static final String VIEW =
            "SELECT 'account' AS kind, account AS name, {now} AS n1, seen_at AS n2, free_at AS n3,"
                    + " rate AS n4, concurrency AS n5, calls_per_day AS n6, '' AS t1, '' AS t2"
                    + " FROM qcc_account WHERE account = ?"
                    + " UNION ALL SELECT 'refusal', scope, since_at, until_at, version, probe_end, 0, 0, status, probe"
                    + " FROM qcc_refusal WHERE account = ? AND scope IN ('account', ?, ?)"
                    + " UNION ALL SELECT 'call', id, departure_at, admitted_at, probes, 0, 0, 0, state, ''"
                    + " FROM qcc_call WHERE account = ? AND id = ?"
                    + " UNION ALL SELECT 'ledger', ledger, calls, fen, max_calls, max_fen, day_end, 0, '', ''"
                    + " FROM qcc_ledger WHERE account = ? AND ledger IN (";

    private final JdbcAccounts accounts;

    JdbcAdmit(JdbcAccounts accounts) {
        this.accounts = accounts;
    }

    /** Everything that decides about a call, read in one statement after the lock. */
    private static final class View {
        private final List<JdbcRefusals.RefusalRow> refusals = new ArrayList<>();
        private final Map<String, JdbcLedgers.LedgerRow> ledgers = new HashMap<>();
        private JdbcAccounts.AccountRow account;
        private Long departureOfSameCall;

        private long now() {
            return account.now();
        }
    }

    Admission admit(JdbcSession session, AdmitRequest request) throws SQLException {
        accounts.lockOrCreate(session, request.account(), request.limits());
        View view = read(session, request);
        if (view.departureOfSameCall != null) {
            return repeated(session, request, view);
        }
        Optional<Admission> refused = JdbcRefusals.check(view.refusals, view.now());
        if (refused.isPresent()) {
            session.discard();
            return refused.get();
        }
        Optional<Admission> obstacle = firstObstacle(session, request, view);
        if (obstacle.isEmpty()) {
            return book(session, request, view);
        }
        if (JdbcCalls.sweep(session, request.account(), view.now())) {
            View swept = read(session, request);
            Optional<Admission> stillThere = firstObstacle(session, request, swept);
            return stillThere.isPresent() ? stillThere.get() : book(session, request, swept);
        }
        session.discard();
        return obstacle.get();
    }

    private View read(JdbcSession session, AdmitRequest request) throws SQLException {
        String account = request.account().value();
        List<Object> parameters = new ArrayList<>(List.of(
                account,
                account,
                RefusalScope.of(request.endpoint()).name(),
                RefusalScope.of(request.request()).name(),
                account,
                request.id().value(),
                account,
                JdbcLedgers.DAY));
        request.budgets().forEach(budget -> parameters.add(JdbcLedgers.nameOf(budget)));
        View view = new View();
        session.query(
                VIEW + JdbcLedgers.marks(1 + request.budgets().size()) + ")",
                row -> {
                    switch (row.getString("kind")) {
                        case "account" -> view.account = JdbcAccounts.AccountRow.read(row);
                        case "refusal" -> view.refusals.add(JdbcRefusals.RefusalRow.read(row));
                        case "call" -> view.departureOfSameCall = row.getLong("n1");
                        default -> view.ledgers.put(row.getString("name"), JdbcLedgers.LedgerRow.read(row));
                    }
                    return view;
                },
                parameters.toArray());
        // By chance of the alphabet, the widest scope first.
        view.refusals.sort(Comparator.comparing(row -> row.refusal().scope().name()));
        return view;
    }

    /** The answer that the caller did not get: the booking is there already. */
    private Admission repeated(JdbcSession session, AdmitRequest request, View view) throws SQLException {
        session.discard();
        List<ActiveRefusal> probes = view.refusals.stream()
                .filter(row -> request.id().value().equals(row.probe()))
                .map(JdbcRefusals.RefusalRow::refusal)
                .toList();
        return granted(request, view, view.departureOfSameCall, probes);
    }

    private static Granted granted(AdmitRequest request, View view, long departure, List<ActiveRefusal> probes) {
        Duration delay = Micros.toDuration(Math.max(0, departure - view.now()));
        return new Granted(request.id(), delay, probes, view.account.limits().withDefaults());
    }

    private Optional<Admission> firstObstacle(JdbcSession session, AdmitRequest request, View view)
            throws SQLException {
        AccountLimits limits = view.account.limits().withDefaults();
        Optional<Admission> exhausted = checkLedgers(session, request, view, limits);
        if (exhausted.isPresent()) {
            return exhausted;
        }
        long period = accounts.period(limits);
        if (limits.accountConcurrency().isPresent()
                && JdbcCalls.countOpen(session, request.account())
                        >= limits.accountConcurrency().getAsInt()) {
            return Optional.of(new Admission.Busy(Waits.untilPlace(period * 1000)));
        }
        long excess = accounts.departure(view.account) - view.now() - Waits.horizon(period * 1000) / 1000;
        return excess > 0 ? Optional.of(new Admission.TooFarAhead(Micros.toDuration(excess))) : Optional.empty();
    }

    private static Optional<Admission> checkLedgers(
            JdbcSession session, AdmitRequest request, View view, AccountLimits limits) throws SQLException {
        DayOfChina day = DayOfChina.at(Micros.toInstant(view.now()));
        LedgerBalance today =
                JdbcLedgers.dayBalance(Optional.ofNullable(view.ledgers.get(JdbcLedgers.DAY)), day, limits, 0);
        if (limits.callsPerDay().isPresent()
                && today.calls() >= limits.callsPerDay().getAsLong()) {
            return Optional.of(exhausted(session, request, today, day, Optional.of(day.end())));
        }
        for (BudgetLimit budget : request.budgets()) {
            JdbcLedgers.LedgerRow row = view.ledgers.get(JdbcLedgers.nameOf(budget));
            long calls = row == null ? 0 : row.calls();
            long fen = row == null ? 0 : row.fen();
            if (!budget.allows(calls, fen, request.priceFen())) {
                LedgerBalance balance = new LedgerBalance(
                        new Ledger(Ledger.LedgerKind.BUDGET, budget.name()),
                        calls,
                        fen,
                        0,
                        budget.maxCalls(),
                        budget.maxFen());
                return Optional.of(exhausted(session, request, balance, day, Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private static Admission exhausted(
            JdbcSession session, AdmitRequest request, LedgerBalance balance, DayOfChina day, Optional<Instant> retryAt)
            throws SQLException {
        long open = JdbcCalls.open(session, request.account()).stream()
                .filter(booking -> booking.isIn(balance, day))
                .count();
        return new Admission.Exhausted(balance.withOpenCalls(open), retryAt);
    }

    private Admission book(JdbcSession session, AdmitRequest request, View view) throws SQLException {
        long now = view.now();
        AccountLimits limits = view.account.limits().withDefaults();
        long departure = accounts.departure(view.account);
        DayOfChina day = DayOfChina.at(Micros.toInstant(now));
        accounts.reserve(session, request.account(), now, departure + accounts.period(limits));
        List<ActiveRefusal> probes =
                JdbcRefusals.takeProbes(session, request.id(), view.refusals, now + Micros.of(request.lease()));
        JdbcCalls.insert(session, request, now, departure, day, probes.size());
        JdbcLedgers.book(session, request, view.ledgers, day);
        return granted(request, view, departure, probes);
    }
}
