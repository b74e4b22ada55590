package io.github.qcc.http.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.contract.AccountStateContract;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contract on a database whose clock is a table, so that time passes at once. */
abstract class JdbcAccountStateContract implements AccountStateContract {
    private static final StateSecret SECRET = StateSecret.random();

    private TestDatabase database;
    private AccountState state;
    private AccountState otherNode;

    abstract TestDatabase database();

    @BeforeEach
    void open() {
        database = database();
        state = database.virtualState();
        otherNode = database.virtualState();
    }

    @Override
    public AccountState state() {
        return state;
    }

    @Override
    public AccountState otherNode() {
        return otherNode;
    }

    @Override
    public void pass(Duration time) {
        database.pass(time);
    }

    @Override
    public boolean canTurnClockBack() {
        return true;
    }

    private static AdmitRequest request(CallId id) {
        return new AdmitRequest(
                id,
                Endpoint.CASE_CHECK,
                SECRET.requestDigest(Endpoint.CASE_CHECK, id.value()),
                AdmitRequest.DEFAULT_PURPOSE,
                0,
                List.of(),
                Duration.ofMinutes(1),
                AccountLimits.unnamed());
    }

    private CallId granted(AccountKey account) {
        CallId id = CallId.next(account);
        assertThat(state.admit(request(id))).isInstanceOf(Admission.Granted.class);
        return id;
    }

    @Test
    void departuresThatAStoreLostInAFailoverAreVoid() throws SQLException {
        AccountKey account = SECRET.accountKey("rolled back" + System.nanoTime());
        state.agree(account, AccountLimits.of(Rate.perSecond(5)));
        pass(Duration.ofSeconds(5));
        state.leave(granted(account));
        long freeAt = number("SELECT free_at FROM qcc_account WHERE account = '" + account + "'");
        CallId first = granted(account);
        CallId second = granted(account);
        // What a replica knows that lacks the last commits.
        update("UPDATE qcc_account SET free_at = " + freeAt + " WHERE account = '" + account + "'");
        update("DELETE FROM qcc_call WHERE account = '" + account + "' AND state = 'R'");
        assertThat(state.leave(first)).isInstanceOf(Departure.Void.class);
        assertThat(state.leave(second)).isInstanceOf(Departure.Void.class);
        CallId afterwards = granted(account);
        assertThat(state.leave(afterwards)).isInstanceOf(Departure.Rest.class);
    }

    @Test
    void entriesOfTheSpendLedgerAreKeptForTheRetentionOnly() {
        AccountKey account = SECRET.accountKey("retention" + System.nanoTime());
        CallId old = granted(account);
        state.settle(Settlement.of(old, Billing.CHARGED, OrderNumber.parse("old")));
        pass(Duration.ofDays(3));
        AccountState pruning = JdbcAccountState.builder(database.dataSource())
                .clock(TestDatabase.CLOCK)
                .retention(Duration.ofDays(2))
                .build();
        CallId young = granted(account);
        pruning.settle(Settlement.of(young, Billing.CHARGED, OrderNumber.parse("young")));
        List<String> orderNumbers = new ArrayList<>();
        pruning.spendLedger()
                .orElseThrow()
                .read(
                        account,
                        Instant.EPOCH,
                        Instant.parse("2100-01-01T00:00:00Z"),
                        entry -> orderNumbers.add(
                                entry.orderNumber().orElseThrow().value()));
        assertThat(orderNumbers).containsExactly("young");
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void update(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
