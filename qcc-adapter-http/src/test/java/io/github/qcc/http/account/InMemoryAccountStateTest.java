package io.github.qcc.http.account;

import io.github.qcc.http.contract.AccountStateContract;
import java.time.Duration;
import java.time.Instant;

class InMemoryAccountStateTest implements AccountStateContract {
    private Duration passed = Duration.ZERO;
    private final InMemoryAccountState state = InMemoryAccountState.builder()
            .clock(() -> Instant.parse("2026-11-25T04:00:00Z").plus(passed))
            .ticker(() -> passed.toNanos())
            .build();

    @Override
    public AccountState state() {
        return state;
    }

    @Override
    public synchronized void pass(Duration time) {
        passed = passed.plus(time);
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
