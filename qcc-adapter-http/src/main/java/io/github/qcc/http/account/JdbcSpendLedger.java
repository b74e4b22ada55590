package io.github.qcc.http.account;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.http.internal.jdbc.JdbcTransactions;
import io.github.qcc.http.internal.jdbc.Micros;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Settled rows of {@code qcc_call}, read in batches so that a year fits a small heap. */
final class JdbcSpendLedger implements SpendLedger {
    private static final int BATCH = 1000;

    private final JdbcTransactions transactions;
    private final JdbcAccounts accounts;

    JdbcSpendLedger(JdbcTransactions transactions, JdbcAccounts accounts) {
        this.transactions = transactions;
        this.accounts = accounts;
    }

    /** An entry and its place in the order of reading. */
    private record Placed(long admittedAt, String id, SpendEntry entry) {
        private static Placed read(ResultSet row) throws SQLException {
            long admittedAt = row.getLong("admitted_at");
            SpendEntry entry = new SpendEntry(
                    Micros.toInstant(admittedAt),
                    afterColon(row.getString("endpoint")),
                    row.getString("purpose"),
                    new RequestDigest(afterColon(row.getString("request"))),
                    Billing.valueOf(row.getString("billing")),
                    row.getLong("fen"),
                    OrderNumber.parse(row.getString("order_number")));
            return new Placed(admittedAt, row.getString("id"), entry);
        }

        private static String afterColon(String scope) {
            return scope.substring(scope.indexOf(':') + 1);
        }
    }

    @Override
    public void read(AccountKey account, Instant from, Instant to, Consumer<SpendEntry> each) {
        transactions.inTransaction("resolve old calls", session -> {
            if (accounts.lock(session, account)) {
                JdbcCalls.sweep(
                        session,
                        account,
                        accounts.read(session, account).orElseThrow().now());
            }
            return null;
        });
        long time = Micros.of(from);
        String id = "";
        List<Placed> batch;
        do {
            batch = batch(account, time, id, Micros.of(to));
            batch.forEach(placed -> each.accept(placed.entry()));
            if (!batch.isEmpty()) {
                Placed last = batch.get(batch.size() - 1);
                time = last.admittedAt();
                id = last.id();
            }
        } while (batch.size() == BATCH);
    }

    private List<Placed> batch(AccountKey account, long time, String id, long to) {
        return transactions.autoCommitted(
                "read the spend ledger",
                session -> session.queryMost(
                        BATCH,
                        "SELECT id, endpoint, request, purpose, billing, fen, admitted_at, order_number FROM qcc_call"
                                + " WHERE account = ? AND state = 'K' AND (admitted_at > ? OR admitted_at = ? AND id > ?)"
                                + " AND admitted_at < ? ORDER BY admitted_at, id",
                        Placed::read,
                        account.value(),
                        time,
                        time,
                        id,
                        to));
    }

    @Override
    public long deleteBefore(AccountKey account, Instant before) {
        return transactions.inTransaction(
                "delete old entries of the spend ledger",
                session -> session.update(
                        "DELETE FROM qcc_call WHERE account = ? AND state = 'K' AND admitted_at < ?",
                        account.value(),
                        Micros.of(before)));
    }
}
