package io.github.qcc.http.cache;

import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.account.AccountKey;
import io.github.qcc.http.account.RequestDigest;
import io.github.qcc.http.internal.jdbc.JdbcSchema;
import io.github.qcc.http.internal.jdbc.JdbcSession;
import io.github.qcc.http.internal.jdbc.JdbcTransactions;
import io.github.qcc.http.internal.jdbc.Micros;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Response store in an SQL database: PostgreSQL, MySQL, MariaDB, H2 or SQLite, with the same statements, tried on the
 * same databases as {@link io.github.qcc.http.account.JdbcAccountState}. Its tables are in
 * {@code qcc/schema/DATABASE/V2__response_store.sql}; {@link #createTables} creates them on request. Each step is one
 * transaction on a connection of its own. The bytes are stored as they came; {@link EncryptedResponseStore} encrypts them.
 */
public final class JdbcResponseStore implements ResponseStore {
    private static final int BATCH = 500;
    private static final String KEY = "account = ? AND endpoint = ? AND request = ? AND page_size = ?";

    private final JdbcTransactions transactions;

    /** A store over a database whose clock is known. */
    public JdbcResponseStore(DataSource dataSource) {
        this(dataSource, Optional.empty());
    }

    /**
     * A store over a database that is not listed above.
     *
     * @param clock SQL expression for the microseconds since 1970 at the moment when a statement runs
     */
    public JdbcResponseStore(DataSource dataSource, String clock) {
        this(dataSource, Optional.of(clock));
    }

    private JdbcResponseStore(DataSource dataSource, Optional<String> clock) {
        transactions = new JdbcTransactions(
                Objects.requireNonNull(dataSource, "dataSource"), clock, ResponseStoreException::new);
    }

    /**
     * Creates the tables if they are missing. A platform with a migration tool gives it {@code qcc/schema/DATABASE} instead.
     *
     * @throws ResponseStoreException if the database refuses
     * @throws IllegalArgumentException if this library has no schema for this database
     */
    public static void createTables(DataSource dataSource) {
        JdbcSchema.create(dataSource, "V2__response_store.sql", "qcc_lead", ResponseStoreException::new);
    }

    /** A page without its bytes, and when its row was written. */
    private record PageRow(String operation, StoredPages.StoredPage page, long storedAt) {
        private static PageRow read(ResultSet row) throws SQLException {
            StoredPages.StoredPage page = new StoredPages.StoredPage(
                    row.getInt("page"), row.getInt("page_count"), Micros.toInstant(row.getLong("received_at")));
            return new PageRow(row.getString("operation"), page, row.getLong("stored_at"));
        }
    }

    /** Pages of one operation, and when the first of their rows was written. */
    private record StoredOperation(StoredPages pages, long begunAt) {}

    @Override
    public List<StoredPages> find(ResponseKey key) {
        List<StoredOperation> newestFirst =
                transactions.autoCommitted("find responses", session -> operations(session, key));
        List<StoredPages> found = new ArrayList<>();
        for (StoredOperation operation : newestFirst) {
            found.add(operation.pages());
            if (operation.pages().isComplete()) {
                break;
            }
        }
        return List.copyOf(found);
    }

    private List<StoredOperation> operations(JdbcSession session, ResponseKey key) throws SQLException {
        List<PageRow> rows = session.query(
                "SELECT operation, page, page_count, received_at, stored_at FROM qcc_response WHERE " + KEY
                        + " ORDER BY stored_at, operation",
                PageRow::read,
                parameters(key));
        Map<String, List<PageRow>> byOperation = new LinkedHashMap<>();
        rows.forEach(row -> byOperation
                .computeIfAbsent(row.operation(), operation -> new ArrayList<>())
                .add(row));
        return byOperation.entrySet().stream()
                .map(entry -> new StoredOperation(
                        StoredPages.of(
                                entry.getKey(),
                                entry.getValue().stream().map(PageRow::page).toList(),
                                number -> page(key, entry.getKey(), number)),
                        entry.getValue().get(0).storedAt()))
                .sorted(Comparator.comparingLong(StoredOperation::begunAt).reversed())
                .toList();
    }

    private Optional<StoredResponse> page(ResponseKey key, String operation, int page) {
        return transactions.autoCommitted(
                "read a response",
                session -> session.queryOne(
                        "SELECT page_count, body, sha256, order_number, received_at FROM qcc_response WHERE " + KEY
                                + " AND operation = ? AND page = ?",
                        row -> StoredResponse.restored(
                                operation,
                                page,
                                row.getInt("page_count"),
                                row.getBytes("body"),
                                row.getString("sha256"),
                                OrderNumber.parse(row.getString("order_number")),
                                Micros.toInstant(row.getLong("received_at"))),
                        parameters(key, operation, page)));
    }

    private static Object[] parameters(ResponseKey key, Object... others) {
        List<Object> all = new ArrayList<>(List.of(
                key.account().value(), key.endpoint().tag(), key.request().value(), key.pageSize()));
        all.addAll(Arrays.asList(others));
        return all.toArray();
    }

    @Override
    public void put(ResponseKey key, StoredResponse page) {
        transactions.inTransaction("store a response", session -> {
            if (!isStored(session, key, page)) {
                insert(session, key, page);
                deleteEarlierIfComplete(session, key, page.operation());
            }
            return null;
        });
    }

    /** An update that changes nothing: SQLite can only wait for a transaction whose first statement writes. */
    private static boolean isStored(JdbcSession session, ResponseKey key, StoredResponse page) throws SQLException {
        return session.update(
                        "UPDATE qcc_response SET page_count = page_count WHERE " + KEY
                                + " AND operation = ? AND page = ?",
                        parameters(key, page.operation(), page.page()))
                == 1;
    }

    private static void insert(JdbcSession session, ResponseKey key, StoredResponse page) throws SQLException {
        session.update(
                "INSERT INTO qcc_response (account, endpoint, request, page_size, operation, page, page_count, body, sha256,"
                        + " order_number, received_at, stored_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, {now})",
                parameters(
                        key,
                        page.operation(),
                        page.page(),
                        page.pageCount(),
                        page.body(),
                        page.sha256(),
                        page.orderNumber().map(OrderNumber::value).orElse(null),
                        Micros.of(page.receivedAt())));
    }

    private void deleteEarlierIfComplete(JdbcSession session, ResponseKey key, String operation) throws SQLException {
        List<StoredOperation> all = operations(session, key);
        StoredOperation mine = all.stream()
                .filter(other -> other.pages().operation().equals(operation))
                .findFirst()
                .orElseThrow();
        if (!mine.pages().isComplete()) {
            return;
        }
        for (StoredOperation other : all) {
            if (other.begunAt() < mine.begunAt()) {
                delete(session, key, other.pages().operation());
            }
        }
    }

    private static int delete(JdbcSession session, ResponseKey key, String operation) throws SQLException {
        return session.update(
                "DELETE FROM qcc_response WHERE " + KEY + " AND operation = ?", parameters(key, operation));
    }

    @Override
    public long forget(AccountKey account, Endpoint endpoint, RequestDigest request) {
        return transactions.<Integer>autoCommitted(
                "forget responses",
                session -> session.update(
                        "DELETE FROM qcc_response WHERE account = ? AND endpoint = ? AND request = ?",
                        account.value(),
                        endpoint.tag(),
                        request.value()));
    }

    @Override
    public long forgetBefore(AccountKey account, Instant moment) {
        long deleted = 0;
        List<Old> old;
        do {
            old = transactions.autoCommitted(
                    "find old responses",
                    session -> session.queryMost(
                            BATCH,
                            "SELECT DISTINCT endpoint, request, page_size, operation FROM qcc_response"
                                    + " WHERE account = ? AND received_at < ?",
                            row -> Old.read(account, row),
                            account.value(),
                            Micros.of(moment)));
            for (Old list : old) {
                deleted += transactions.autoCommitted(
                        "forget old responses", session -> delete(session, list.key(), list.operation()));
            }
        } while (!old.isEmpty());
        return deleted;
    }

    /** A list with an old page. */
    private record Old(ResponseKey key, String operation) {
        private static Old read(AccountKey account, ResultSet row) throws SQLException {
            String tag = row.getString("endpoint");
            Endpoint endpoint = Arrays.stream(Endpoint.values())
                    .filter(known -> known.tag().equals(tag))
                    .findFirst()
                    .orElseThrow(() -> new ResponseStoreException(
                            "the endpoint " + tag + " of a stored response is unknown to this version", null));
            RequestDigest request = new RequestDigest(row.getString("request"));
            return new Old(
                    new ResponseKey(account, endpoint, request, row.getInt("page_size")), row.getString("operation"));
        }
    }

    @Override
    public Optional<Lead> lead(ResponseKey key, Duration lease) {
        String owner = UUID.randomUUID().toString();
        boolean isTaken =
                transactions.inTransaction("take a lead", session -> takeLead(session, key, owner, Micros.of(lease)));
        return isTaken ? Optional.of(() -> endLead(key, owner)) : Optional.empty();
    }

    private static boolean takeLead(JdbcSession session, ResponseKey key, String owner, long lease)
            throws SQLException {
        List<Object> parameters = new ArrayList<>(List.of(owner, lease));
        parameters.addAll(List.of(parameters(key)));
        int taken = session.update(
                "UPDATE qcc_lead SET owner = ?, lease_end = {now} + ? WHERE " + KEY + " AND lease_end <= {now}",
                parameters.toArray());
        if (taken == 1) {
            return true;
        }
        boolean isHeld = session.queryOne("SELECT owner FROM qcc_lead WHERE " + KEY, row -> owner, parameters(key))
                .isPresent();
        if (isHeld) {
            session.discard();
            return false;
        }
        // Of two that insert one fails, and finds the lease held when it is repeated.
        session.update(
                "INSERT INTO qcc_lead (account, endpoint, request, page_size, owner, lease_end)"
                        + " VALUES (?, ?, ?, ?, ?, {now} + ?)",
                parameters(key, owner, lease));
        return true;
    }

    private void endLead(ResponseKey key, String owner) {
        try {
            transactions.<Integer>autoCommitted(
                    "end a lead",
                    session -> session.update(
                            "DELETE FROM qcc_lead WHERE " + KEY + " AND owner = ?", parameters(key, owner)));
        } catch (ResponseStoreException endsByItself) {
            // The lease ends at its time.
        }
    }
}
