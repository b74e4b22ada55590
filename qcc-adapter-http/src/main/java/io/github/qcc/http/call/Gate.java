package io.github.qcc.http.call;

import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.Remedy;
import io.github.qcc.domain.StandingRefusal;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A circuit breaker that nothing but a refusal of QCC's opens, until an instant: going on would turn 102 into 106. From then
 * on one call at a time is let through, until one shows that the refusal stands no more.
 */
final class Gate {
    private final String name;
    private final Set<Remedy> admitted;
    private final CallState state;
    private final Clock clock;
    private final Duration probePause;
    private final CircuitBreaker breaker;

    /**
     * A gate where nothing stands yet.
     *
     * @param admitted remedies of outcomes that show that nothing stands in the way here
     */
    Gate(String name, Set<Remedy> admitted, CallState state, Clock clock, Duration probePause) {
        this.name = name;
        this.admitted = admitted;
        this.state = state;
        this.clock = clock;
        this.probePause = probePause;
        breaker = CircuitBreaker.of(
                "qcc-gate-" + name,
                CircuitBreakerConfig.custom()
                        .clock(clock)
                        .slidingWindow(1, 1, SlidingWindowType.COUNT_BASED)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .build());
    }

    /** For meters. */
    CircuitBreaker breaker() {
        return breaker;
    }

    /** Throws the refusal that stands here, if one does. */
    void requireOpen() {
        state.standing(name).ifPresent(this::requireEnded);
    }

    private void requireEnded(StandingRefusal refusal) {
        if (clock.instant().isBefore(refusal.until())) {
            throw refusal.toException();
        }
    }

    /** Makes a call, or throws the refusal that stands here; one that probes opens the gate if it was admitted. */
    <R> Outcome<R> within(Supplier<Outcome<R>> call) {
        Optional<StandingRefusal> standing = state.standing(name);
        standing.ifPresent(this::requireProbe);
        boolean isAdmitted = false;
        try {
            Outcome<R> outcome = call.get();
            isAdmitted = outcome.remedy().filter(admitted::contains).isPresent();
            return outcome;
        } finally {
            if (standing.isPresent()) {
                endProbe(standing.get(), isAdmitted);
            }
        }
    }

    private void requireProbe(StandingRefusal refusal) {
        requireEnded(refusal);
        if (breaker.getState() == CircuitBreaker.State.CLOSED) {
            // Another process put it up.
            holdOpenUntil(refusal.until());
        }
        if (!breaker.tryAcquirePermission()) {
            Instant next = clock.instant().plus(probePause);
            throw new StandingRefusal(refusal.status(), refusal.since(), next).toException();
        }
    }

    private void endProbe(StandingRefusal refusal, boolean isAdmitted) {
        if (isAdmitted) {
            state.lift(name, refusal);
            breaker.onSuccess(0, TimeUnit.NANOSECONDS);
        } else {
            // It showed nothing, or shut the gate again, which makes this void.
            breaker.releasePermission();
        }
    }

    void shutForAPause(QccStatus status) {
        shutUntil(clock.instant().plus(probePause), status);
    }

    /** Puts a refusal up; of two the one that stands longer counts. */
    void shutUntil(Instant until, QccStatus status) {
        StandingRefusal refusal = state.standing(name)
                .filter(earlier -> earlier.until().isAfter(until))
                .orElseGet(() -> new StandingRefusal(status, clock.instant(), until));
        state.shut(name, refusal);
        holdOpenUntil(refusal.until());
    }

    /** The breaker opens only after the instant it is given. */
    private void holdOpenUntil(Instant until) {
        breaker.transitionToOpenStateUntil(until.minusNanos(1));
    }
}
