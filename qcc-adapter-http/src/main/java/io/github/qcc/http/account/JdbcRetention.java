package io.github.qcc.http.account;

import io.github.qcc.http.internal.jdbc.JdbcSession;
import io.github.qcc.http.internal.jdbc.JdbcTransactions;
import io.github.qcc.http.internal.jdbc.Micros;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Deletes entries of the spend ledger that are older than a time. Each step deletes about a thousand, outside the lock of the
 * account. When none are left, it looks again after an hour.
 */
final class JdbcRetention {
    static final Duration LEAST = Duration.ofDays(2);

    private static final int BATCH = 1000;
    private static final long PAUSE = Duration.ofHours(1).toNanos();

    private final JdbcTransactions transactions;
    private final Duration kept;
    /** When an account was last found without old entries, by {@link System#nanoTime}. */
    private final Map<AccountKey, Long> cleanAt = new ConcurrentHashMap<>();

    JdbcRetention(JdbcTransactions transactions, Duration kept) {
        this.transactions = transactions;
        this.kept = kept;
    }

    void apply(AccountKey account) {
        Long clean = cleanAt.get(account);
        long now = System.nanoTime();
        if (clean != null && now - clean < PAUSE) {
            return;
        }
        // Set before the step, so that no other thread begins it too.
        cleanAt.put(account, now);
        boolean isMore = transactions.autoCommitted(
                "delete old entries of the spend ledger", session -> deleteBatch(session, account));
        if (isMore) {
            cleanAt.remove(account);
        }
    }

    private boolean deleteBatch(JdbcSession session, AccountKey account) throws SQLException {
        List<Long> old = session.queryMost(
                BATCH,
                "SELECT admitted_at FROM qcc_call WHERE account = ? AND state = 'K' AND admitted_at < {now} - ?"
                        + " ORDER BY admitted_at",
                row -> row.getLong(1),
                account.value(),
                Micros.of(kept));
        if (!old.isEmpty()) {
            session.update(
                    "DELETE FROM qcc_call WHERE account = ? AND state = 'K' AND admitted_at <= ?",
                    account.value(),
                    old.get(old.size() - 1));
        }
        return old.size() == BATCH;
    }
}
