package io.github.qcc.http.call;

import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.account.AccountSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What can be watched of an adapter, for gauges and health checks. Each method reads the present value. */
public interface CallHealth {
    /** Name of the account, as the builder was given it. */
    String account();

    /** Circuit breakers, one an endpoint. They open after repeated failures, not after refusals. */
    List<CircuitBreakerStatus> circuitBreakers();

    /** Attempts under way in this process. */
    int inFlight();

    /** Operations that wait for one of the places of {@code concurrency}. */
    int waiting();

    /** How far QCC's clock is ahead of ours; negative if behind, empty before the first response. */
    Optional<Duration> clockSkew();

    /**
     * What the account state holds, at most one second old: active refusals, spending, limits.
     *
     * @return empty if the state cannot be reached
     */
    Optional<AccountSnapshot> accountState();

    /** Whether the last step of the account state succeeded. */
    boolean isStateReachable();

    /** Settlements that the account state has not taken yet; they are repeated. */
    int unsettled();

    /** Departures that were reserved and not used, since the adapter was opened. */
    long voidDepartures();

    /**
     * A circuit breaker.
     *
     * @param endpoint the endpoint it protects
     * @param state whether calls pass
     * @param retryAt when an open one lets a call through; empty unless it is open
     */
    record CircuitBreakerStatus(Endpoint endpoint, State state, Optional<Instant> retryAt) {
        /** Whether calls pass. */
        public enum State {
            /** All calls pass. */
            CLOSED,
            /** One call at a time passes, to find out whether the endpoint works again. */
            HALF_OPEN,
            /** No call passes. */
            OPEN
        }
    }
}
