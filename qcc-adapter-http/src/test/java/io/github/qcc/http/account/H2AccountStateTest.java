package io.github.qcc.http.account;

class H2AccountStateTest extends JdbcAccountStateContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2();
    }
}
