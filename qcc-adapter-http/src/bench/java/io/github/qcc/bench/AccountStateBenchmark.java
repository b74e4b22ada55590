package io.github.qcc.bench;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.account.AccountKey;
import io.github.qcc.http.account.AccountLimits;
import io.github.qcc.http.account.AccountState;
import io.github.qcc.http.account.Admission;
import io.github.qcc.http.account.AdmitRequest;
import io.github.qcc.http.account.BudgetLimit;
import io.github.qcc.http.account.CallId;
import io.github.qcc.http.account.InMemoryAccountState;
import io.github.qcc.http.account.JdbcAccountState;
import io.github.qcc.http.account.Rate;
import io.github.qcc.http.account.RealServers;
import io.github.qcc.http.account.RedisAccountState;
import io.github.qcc.http.account.RequestDigest;
import io.github.qcc.http.account.Settlement;
import io.github.qcc.http.account.StateSecret;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the account state adds to one paid call, that is all three steps, beside three bare steps of the same store. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(2)
public class AccountStateBenchmark {
    /** One account and a call that is charged. */
    public abstract static class OneAccount {
        private final StateSecret secret = StateSecret.random();
        private final AccountKey account = secret.accountKey("key");
        private final RequestDigest digest = secret.requestDigest(Endpoint.CASE_CHECK, "a");
        private final AccountLimits limits =
                AccountLimits.of(Rate.perSecond(10_000)).withCallsPerDay(Long.MAX_VALUE);
        private final List<BudgetLimit> budgets =
                List.of(new BudgetLimit("run", OptionalLong.of(Long.MAX_VALUE), OptionalLong.empty()));
        private AccountState state;

        final void use(AccountState used) {
            state = used;
            state.set(account, limits);
        }

        final Object call() {
            CallId id = CallId.next(account);
            Admission admission = state.admit(new AdmitRequest(
                    id, Endpoint.CASE_CHECK, digest, "default", 60, budgets, Duration.ofMinutes(1), limits));
            if (!(admission instanceof Admission.Granted)) {
                throw new IllegalStateException(admission.toString());
            }
            state.leave(id);
            state.settle(Settlement.of(id, Billing.CHARGED, Optional.of(new OrderNumber("order"))));
            return admission;
        }
    }

    /** In memory, with a clock that keeps departures due. */
    @State(Scope.Benchmark)
    public static class Memory extends OneAccount {
        private final AtomicLong nanos = new AtomicLong();

        public Memory() {
            use(InMemoryAccountState.builder()
                    .ticker(() -> nanos.addAndGet(200_000))
                    .build());
        }
    }

    /** Redis on this machine. */
    @State(Scope.Benchmark)
    public static class Redis extends OneAccount {
        public Redis() {
            use(new RedisAccountState(RealServers.redis()));
        }
    }

    /** PostgreSQL on this machine, which writes durably. */
    @State(Scope.Benchmark)
    public static class Postgres extends OneAccount {
        private final DataSource pool = RealServers.postgres();

        @Setup
        public void createTables() throws SQLException {
            JdbcAccountState.createTables(pool);
            use(new JdbcAccountState(pool));
            try (Connection connection = pool.getConnection()) {
                connection.createStatement().execute("CREATE TABLE bare (id INT PRIMARY KEY, n BIGINT)");
                connection.createStatement().execute("INSERT INTO bare VALUES (1, 0)");
            }
        }
    }

    @Benchmark
    public Object memory(Memory memory) {
        return memory.call();
    }

    @Benchmark
    public Object redis(Redis redis) {
        return redis.call();
    }

    @Benchmark
    public Object redisThreeBareScripts(Redis redis) {
        Object last = null;
        for (int i = 0; i < 3; i++) {
            last = RealServers.redis().run("return {redis.call('INCR', KEYS[1])}", List.of("bare"), List.of());
        }
        return last;
    }

    @Benchmark
    public Object postgres(Postgres postgres) {
        return postgres.call();
    }

    @Benchmark
    public int postgresThreeBareUpdates(Postgres postgres) throws SQLException {
        int updated = 0;
        for (int i = 0; i < 3; i++) {
            try (Connection connection = postgres.pool.getConnection();
                    PreparedStatement update = connection.prepareStatement("UPDATE bare SET n = n + 1 WHERE id = 1")) {
                updated += update.executeUpdate();
            }
        }
        return updated;
    }
}
