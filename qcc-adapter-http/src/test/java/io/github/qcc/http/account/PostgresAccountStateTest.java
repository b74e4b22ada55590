package io.github.qcc.http.account;

class PostgresAccountStateTest extends JdbcAccountStateContract {
    @Override
    TestDatabase database() {
        return new TestDatabase(RealServers.postgres());
    }
}
