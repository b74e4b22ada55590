package io.github.qcc.http.account;

import io.github.qcc.http.internal.jdbc.JdbcSession;
import io.github.qcc.http.internal.jdbc.Micros;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Rows of {@code qcc_account}: the lock, the limits and the next departure. */
final class JdbcAccounts {
    private final DepartureSpacing spacing;
    private final boolean isShared;

    JdbcAccounts(DepartureSpacing spacing, boolean isShared) {
        this.spacing = spacing;
        this.isShared = isShared;
    }

    /**
     * One account while its row is locked. Times are in microseconds.
     *
     * @param now the store's time, read after the lock
     * @param seenAt the store's time at the last admission
     * @param freeAt the next departure
     * @param limits the stored limits
     */
    record AccountRow(long now, long seenAt, long freeAt, AccountLimits limits) {
        /** Reads the columns {@code n1} to {@code n6} of the admission's view. */
        static AccountRow read(ResultSet row) throws SQLException {
            Long rate = number(row, "n4");
            Long concurrency = number(row, "n5");
            Long callsPerDay = number(row, "n6");
            AccountLimits limits = new AccountLimits(
                    Optional.ofNullable(rate).map(Rate::new),
                    concurrency == null ? OptionalInt.empty() : OptionalInt.of(concurrency.intValue()),
                    callsPerDay == null ? OptionalLong.empty() : OptionalLong.of(callsPerDay));
            return new AccountRow(row.getLong("n1"), row.getLong("n2"), row.getLong("n3"), limits);
        }
    }

    /** A nullable number. */
    static Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    /** Locks an account until the end of the transaction; returns whether it is known. */
    boolean lock(JdbcSession session, AccountKey account) throws SQLException {
        return session.update("UPDATE qcc_account SET steps = steps + 1 WHERE account = ?", account.value()) == 1;
    }

    /** Locks an account, and creates it first if it is unknown. */
    void lockOrCreate(JdbcSession session, AccountKey account, AccountLimits limits) throws SQLException {
        if (!lock(session, account)) {
            create(session, account, limits);
        }
    }

    /**
     * A shared store that does not know the account may have forgotten it. Then calls may have left within the last second,
     * and the first departure is a second later.
     */
    private void create(JdbcSession session, AccountKey account, AccountLimits limits) throws SQLException {
        long pause = isShared ? Micros.SECOND + Micros.of(spacing.jitter()) : 0;
        session.update(
                "INSERT INTO qcc_account (account, steps, seen_at, free_at, rate, concurrency, calls_per_day)"
                        + " VALUES (?, 1, {now}, {now} + ?, ?, ?, ?)",
                account.value(),
                pause,
                rate(limits),
                concurrency(limits),
                callsPerDay(limits));
    }

    Optional<AccountRow> read(JdbcSession session, AccountKey account) throws SQLException {
        return session.queryOne(
                "SELECT {now} AS n1, seen_at AS n2, free_at AS n3, rate AS n4, concurrency AS n5, calls_per_day AS n6"
                        + " FROM qcc_account WHERE account = ?",
                AccountRow::read,
                account.value());
    }

    /** What applies to an account that the store does not know. */
    AccountRow unknown(JdbcSession session) throws SQLException {
        return session.queryOne(
                        "SELECT {now} AS n1", row -> new AccountRow(row.getLong("n1"), 0, 0, AccountLimits.unnamed()))
                .orElseThrow();
    }

    void reserve(JdbcSession session, AccountKey account, long now, long freeAt) throws SQLException {
        session.update(
                "UPDATE qcc_account SET seen_at = ?, free_at = ? WHERE account = ?", now, freeAt, account.value());
    }

    void store(JdbcSession session, AccountKey account, AccountLimits limits) throws SQLException {
        session.update(
                "UPDATE qcc_account SET rate = ?, concurrency = ?, calls_per_day = ? WHERE account = ?",
                rate(limits),
                concurrency(limits),
                callsPerDay(limits),
                account.value());
    }

    /** The earliest departure; a store whose clock went back has promised departures that must not be kept. */
    long departure(AccountRow row) {
        boolean isClockBack = row.now() < row.seenAt() - Micros.SECOND;
        return isClockBack
                ? row.now() + Micros.SECOND + Micros.of(spacing.jitter())
                : Math.max(row.freeAt(), row.now());
    }

    long period(AccountLimits limits) {
        return Micros.of(limits.rate().orElseThrow().period(spacing.jitter()));
    }

    private static Long rate(AccountLimits limits) {
        return limits.rate().map(Rate::millionths).orElse(null);
    }

    private static Long concurrency(AccountLimits limits) {
        return limits.accountConcurrency().isPresent()
                ? Long.valueOf(limits.accountConcurrency().getAsInt())
                : null;
    }

    private static Long callsPerDay(AccountLimits limits) {
        return limits.callsPerDay().isPresent()
                ? Long.valueOf(limits.callsPerDay().getAsLong())
                : null;
    }

    boolean isShared() {
        return isShared;
    }
}
