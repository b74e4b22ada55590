package io.github.qcc.http.account;

import io.github.qcc.domain.Billing;
import io.github.qcc.http.internal.jdbc.JdbcSchema;
import io.github.qcc.http.internal.jdbc.JdbcSession;
import io.github.qcc.http.internal.jdbc.JdbcTransactions;
import io.github.qcc.http.internal.jdbc.Micros;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/**
 * Account state in an SQL database that all processes of the account reach: PostgreSQL, MySQL, MariaDB, H2 or SQLite, with
 * the same statements. The contract runs on PostgreSQL 18, H2 2.4, SQLite 3 and MariaDB 11.4; MySQL itself has not been tried,
 * because its server is in no Maven artifact. Its tables are in {@code qcc/schema/DATABASE/V1__account_state.sql}, named as Flyway expects them;
 * {@link #createTables} creates them on request.
 *
 * <p>Each step is one transaction on a connection of its own, regardless of the caller's transaction. Give it the pool
 * itself, not a proxy that joins the caller's transaction. READ COMMITTED or the database's default isolation is enough,
 * because the row of the account serializes its admissions. Times are the database's, read after that lock.
 *
 * <p>Nothing that was committed is lost: refusals, budgets and the {@link SpendLedger} survive restarts.
 */
public final class JdbcAccountState implements AccountState {
    private final JdbcTransactions transactions;
    private final JdbcAccounts accounts;
    private final JdbcAdmit admit;
    private final JdbcSpendLedger spendLedger;
    private final Optional<JdbcRetention> retention;
    private final DepartureSpacing spacing;
    /**
     * Admissions of an account in the order in which they were asked for. One at a time, because the row's lock lets no more
     * through: a database that is slow for a while would otherwise get requests that nobody waits for any more.
     */
    private final Map<AccountKey, Lock> turns = new ConcurrentHashMap<>();

    private JdbcAccountState(Builder builder) {
        transactions = new JdbcTransactions(builder.dataSource, builder.clock, AccountStateException::new);
        accounts = new JdbcAccounts(builder.spacing, builder.isShared);
        admit = new JdbcAdmit(accounts);
        spendLedger = new JdbcSpendLedger(transactions, accounts);
        retention = builder.retention.map(kept -> new JdbcRetention(transactions, kept));
        spacing = builder.spacing;
    }

    /** A shared state with the default spacing. */
    public JdbcAccountState(DataSource dataSource) {
        this(builder(dataSource));
    }

    /**
     * Creates the tables if they are missing. A platform with a migration tool gives it {@code qcc/schema/DATABASE} instead.
     *
     * @throws AccountStateException if the database refuses
     * @throws IllegalArgumentException if this library has no schema for this database
     */
    public static void createTables(DataSource dataSource) {
        JdbcSchema.create(dataSource, "V1__account_state.sql", "qcc_call", AccountStateException::new);
    }

    /** A builder with the defaults of a shared state. */
    public static Builder builder(DataSource dataSource) {
        return new Builder(dataSource);
    }

    @Override
    public Admission admit(AdmitRequest request) {
        Lock turn = turns.computeIfAbsent(request.account(), account -> new ReentrantLock(true));
        try {
            turn.lockInterruptibly();
        } catch (InterruptedException tooLate) {
            Thread.currentThread().interrupt();
            return new Admission.Unreachable("the thread was interrupted while it waited for its turn");
        }
        try {
            return transactions.inTransaction("admit a call", session -> admit.admit(session, request));
        } catch (AccountStateException failure) {
            return new Admission.Unreachable(failure.getMessage());
        } finally {
            turn.unlock();
        }
    }

    @Override
    public Departure leave(CallId id) {
        try {
            return transactions.autoCommitted("claim a departure", session -> JdbcCalls.leave(session, id));
        } catch (AccountStateException failure) {
            return new Departure.Void();
        }
    }

    @Override
    public void settle(Settlement settlement) {
        boolean isPlain = settlement.billing() != Billing.NONE
                && settlement.refusal().isEmpty()
                && settlement.lifted().isEmpty();
        boolean isDone = isPlain
                && transactions.autoCommitted("settle a call", session -> JdbcCalls.keep(session, settlement, false));
        if (!isDone) {
            transactions.inTransaction("settle a call", session -> settle(session, settlement));
        }
        retention.ifPresent(rule -> rule.apply(settlement.id().account()));
    }

    /** Locks in the same order as an admission: account, call, ledgers, refusals. */
    private Void settle(JdbcSession session, Settlement settlement) throws SQLException {
        CallId id = settlement.id();
        if (settlement.refusal().isPresent()) {
            accounts.lockOrCreate(session, id.account(), AccountLimits.unnamed());
        }
        if (settlement.billing() == Billing.NONE) {
            JdbcCalls.giveBack(session, id);
        } else {
            JdbcCalls.keep(session, settlement, true);
        }
        JdbcRefusals.endProbes(session, id);
        for (ActiveRefusal lifted : settlement.lifted()) {
            JdbcRefusals.lift(session, id.account(), lifted.scope(), lifted.version());
        }
        if (settlement.refusal().isPresent()) {
            long now = accounts.read(session, id.account()).orElseThrow().now();
            JdbcRefusals.putUp(session, id.account(), settlement.refusal().get(), now);
        }
        return null;
    }

    @Override
    public AccountLimits agree(AccountKey account, AccountLimits named) {
        return change(account, named, accounts.isShared());
    }

    @Override
    public AccountLimits set(AccountKey account, AccountLimits changed) {
        return change(account, changed, false);
    }

    private AccountLimits change(AccountKey account, AccountLimits named, boolean mustAgree) {
        return transactions.inTransaction("agree on limits", session -> {
            accounts.lockOrCreate(session, account, named);
            AccountLimits stored = accounts.read(session, account).orElseThrow().limits();
            if (mustAgree) {
                named.requireAgreement(stored);
            }
            AccountLimits agreed = named.orElse(stored);
            accounts.store(session, account, agreed);
            return agreed.withDefaults();
        });
    }

    @Override
    public boolean lift(AccountKey account, RefusalScope scope, long version) {
        return transactions.autoCommitted(
                "lift a refusal", session -> JdbcRefusals.lift(session, account, scope, version));
    }

    @Override
    public AccountSnapshot snapshot(AccountKey account) {
        return transactions.inTransaction("read the account", session -> {
            boolean isKnown = accounts.lock(session, account);
            JdbcAccounts.AccountRow row =
                    isKnown ? accounts.read(session, account).orElseThrow() : accounts.unknown(session);
            if (isKnown) {
                JdbcCalls.sweep(session, account, row.now());
                JdbcRefusals.deleteEnded(session, account, row.now());
            }
            return snapshot(session, account, row, isKnown);
        });
    }

    private AccountSnapshot snapshot(
            JdbcSession session, AccountKey account, JdbcAccounts.AccountRow row, boolean isKnown) throws SQLException {
        AccountLimits limits = row.limits().withDefaults();
        DayOfChina day = DayOfChina.at(Micros.toInstant(row.now()));
        List<JdbcCalls.Booking> open = JdbcCalls.open(session, account);
        List<JdbcLedgers.LedgerRow> ledgers = JdbcLedgers.all(session, account);
        Optional<JdbcLedgers.LedgerRow> dayRow =
                ledgers.stream().filter(ledger -> !ledger.isBudget()).findFirst();
        List<LedgerBalance> budgets = ledgers.stream()
                .filter(JdbcLedgers.LedgerRow::isBudget)
                .map(ledger -> ledger.balance(0))
                .toList();
        return new AccountSnapshot(
                account,
                Micros.toInstant(row.now()),
                limits,
                JdbcRefusals.active(session, account),
                countOpen(List.of(JdbcLedgers.dayBalance(dayRow, day, limits, 0)), open, day)
                        .get(0),
                countOpen(budgets, open, day),
                countOpen(purposes(session, account, day), open, day),
                open.size(),
                isKnown ? Optional.of(Micros.toInstant(accounts.departure(row))) : Optional.empty());
    }

    private static List<LedgerBalance> countOpen(
            List<LedgerBalance> balances, List<JdbcCalls.Booking> open, DayOfChina day) {
        return balances.stream()
                .map(balance -> balance.withOpenCalls(open.stream()
                        .filter(booking -> booking.isIn(balance, day))
                        .count()))
                .toList();
    }

    private static List<LedgerBalance> purposes(JdbcSession session, AccountKey account, DayOfChina day)
            throws SQLException {
        return session.query(
                "SELECT purpose, COUNT(*) AS calls, SUM(fen) AS fen FROM qcc_call"
                        + " WHERE account = ? AND admitted_at >= ? AND admitted_at < ? GROUP BY purpose ORDER BY purpose",
                row -> new LedgerBalance(
                        new Ledger(Ledger.LedgerKind.PURPOSE, row.getString("purpose")),
                        row.getLong("calls"),
                        row.getLong("fen"),
                        0,
                        OptionalLong.empty(),
                        OptionalLong.empty()),
                account.value(),
                Micros.of(day.begin()),
                Micros.of(day.end()));
    }

    @Override
    public Optional<SpendLedger> spendLedger() {
        return Optional.of(spendLedger);
    }

    @Override
    public DepartureSpacing spacing() {
        return spacing;
    }

    /** Collects what differs from the defaults. Not thread-safe. */
    public static final class Builder {
        private final DataSource dataSource;
        private DepartureSpacing spacing = DepartureSpacing.SHARED;
        private boolean isShared = true;
        private Optional<String> clock = Optional.empty();
        private Optional<Duration> retention = Optional.empty();

        private Builder(DataSource dataSource) {
            this.dataSource = Objects.requireNonNull(dataSource, "dataSource");
        }

        /** Spacing of departures; {@link DepartureSpacing#SHARED} by default. */
        public Builder spacing(DepartureSpacing allowances) {
            spacing = Objects.requireNonNull(allowances, "allowances");
            return this;
        }

        /**
         * Whether other processes may use the same tables; true by default. If not, a named limit replaces the stored one,
         * and the first departure does not wait for a second.
         */
        public Builder shared(boolean whether) {
            isShared = whether;
            return this;
        }

        /**
         * SQL expression for the microseconds since 1970 at the moment when a statement runs, for a database that is not
         * listed in {@link JdbcAccountState}.
         */
        public Builder clock(String sql) {
            clock = Optional.of(sql);
            return this;
        }

        /**
         * How long entries of the {@link SpendLedger} are kept; for ever by default. Older ones are deleted after settlements,
         * a thousand at a time, so that no call waits for it. QCC bills by the month, so keep more than two.
         *
         * @throws IllegalArgumentException if it is shorter than 2 days, because the counts of today are made from entries
         */
        public Builder retention(Duration kept) {
            if (kept.compareTo(JdbcRetention.LEAST) < 0) {
                throw new IllegalArgumentException("retention must be at least 2 days but was " + kept);
            }
            retention = Optional.of(kept);
            return this;
        }

        /** The state. Connects at the first step, not now. */
        public JdbcAccountState build() {
            return new JdbcAccountState(this);
        }
    }
}
