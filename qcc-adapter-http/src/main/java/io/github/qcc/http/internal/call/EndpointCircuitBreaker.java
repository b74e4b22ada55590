package io.github.qcc.http.internal.call;

import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.call.CallHealth.CircuitBreakerStatus;
import io.github.qcc.http.call.CallHealth.CircuitBreakerStatus.State;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Circuit breaker of one endpoint for failures that may pass. Refusals belong to the account state and unreadable responses
 * to the caller; neither opens it, and too many calls (120, 122) only slow calls down.
 */
final class EndpointCircuitBreaker {
    /** Half of the last 20 calls, but at least 10 of them: three operations that failed with all their attempts. */
    private static final int WINDOW = 20;

    private static final int FEWEST = 10;
    private static final float HALF = 50;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Endpoint endpoint;
    private final CircuitBreaker breaker;
    private final Clock clock;
    private final Ticker ticker;
    private volatile Instant closedFrom = Instant.MIN;

    EndpointCircuitBreaker(Endpoint endpoint, Clock clock, Ticker ticker) {
        this.endpoint = endpoint;
        this.clock = clock;
        this.ticker = ticker;
        breaker = CircuitBreaker.of(
                "qcc-" + endpoint.tag(),
                CircuitBreakerConfig.custom()
                        .clock(clock)
                        .slidingWindow(WINDOW, FEWEST, SlidingWindowType.COUNT_BASED)
                        .failureRateThreshold(HALF)
                        .waitDurationInOpenState(PAUSE)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .recordException(thrown -> true)
                        .build());
        breaker.getEventPublisher().onStateTransition(event -> {
            if (event.getStateTransition().getToState() == CircuitBreaker.State.OPEN) {
                closedFrom = clock.instant().plus(PAUSE);
            }
        });
    }

    CircuitBreakerStatus status() {
        return switch (breaker.getState()) {
            case OPEN, FORCED_OPEN -> new CircuitBreakerStatus(endpoint, State.OPEN, Optional.of(closedFrom));
            case HALF_OPEN -> new CircuitBreakerStatus(endpoint, State.HALF_OPEN, Optional.empty());
            case CLOSED, DISABLED, METRICS_ONLY -> new CircuitBreakerStatus(endpoint, State.CLOSED, Optional.empty());
        };
    }

    /** Refuses a call that an open breaker would refuse after its waits. Takes no permission. */
    void requireNotOpen() {
        if (breaker.getState() == CircuitBreaker.State.OPEN && clock.instant().isBefore(closedFrom)) {
            throw open();
        }
    }

    /** Takes the permission for one attempt. */
    Permission acquire() {
        if (!breaker.tryAcquirePermission()) {
            throw open();
        }
        return new Permission();
    }

    private ServiceUnavailableException open() {
        Instant now = clock.instant();
        return ServiceUnavailableException.notSent(
                "Not sent: the circuit breaker is open after repeated failures; retry later",
                closedFrom.isAfter(now) ? closedFrom : now.plus(PAUSE));
    }

    /** Permission for one attempt. It is given back unused unless a result is recorded. */
    final class Permission implements AutoCloseable {
        private final long begin = ticker.nanos();
        private boolean isUsed;

        private Permission() {}

        void record(AttemptResult<?> result) {
            long nanos = ticker.nanos() - begin;
            if (result.isTransient() && !result.isTooMuch()) {
                isUsed = true;
                breaker.onError(nanos, TimeUnit.NANOSECONDS, result.failure());
            } else if (result.remedy().isPresent() && !result.isTooMuch()) {
                isUsed = true;
                breaker.onSuccess(nanos, TimeUnit.NANOSECONDS);
            }
        }

        @Override
        public void close() {
            if (!isUsed) {
                breaker.releasePermission();
            }
        }
    }
}
