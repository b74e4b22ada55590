package io.github.qcc.http.internal.call;

import io.github.qcc.domain.QccException;
import io.github.qcc.http.account.AccountSnapshot;
import io.github.qcc.http.call.CallHealth;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Present values of an executor. The snapshot of the account state is kept for a second, because gauges come in groups. */
final class ExecutorHealth implements CallHealth {
    private static final long SNAPSHOT_AGE = Duration.ofSeconds(1).toNanos();

    private final CallExecutor executor;
    private final Ticker ticker;
    private Optional<AccountSnapshot> snapshot = Optional.empty();
    private long readAt;

    ExecutorHealth(CallExecutor executor, Ticker ticker) {
        this.executor = executor;
        this.ticker = ticker;
        readAt = ticker.nanos() - SNAPSHOT_AGE;
    }

    @Override
    public String account() {
        return executor.accountName();
    }

    @Override
    public List<CircuitBreakerStatus> circuitBreakers() {
        return executor.circuitBreakers();
    }

    @Override
    public int inFlight() {
        return executor.inFlight();
    }

    @Override
    public int waiting() {
        return executor.waiting();
    }

    @Override
    public Optional<Duration> clockSkew() {
        return executor.clock().skew();
    }

    @Override
    public synchronized Optional<AccountSnapshot> accountState() {
        if (ticker.nanos() - readAt >= SNAPSHOT_AGE) {
            snapshot = read();
            readAt = ticker.nanos();
        }
        return snapshot;
    }

    private Optional<AccountSnapshot> read() {
        try {
            return Optional.of(executor.snapshot());
        } catch (QccException unreachable) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isStateReachable() {
        return executor.isStateReachable();
    }

    @Override
    public int unsettled() {
        return executor.unsettled();
    }

    @Override
    public long voidDepartures() {
        return executor.voidDepartures();
    }

    @Override
    public String toString() {
        return "CallHealth[" + account() + "]";
    }
}
