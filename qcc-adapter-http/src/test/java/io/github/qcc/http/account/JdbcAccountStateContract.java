package io.github.qcc.http.account;

import io.github.qcc.http.contract.AccountStateContract;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;

/** The contract on a database whose clock is a table, so that time passes at once. */
abstract class JdbcAccountStateContract implements AccountStateContract {
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
}
