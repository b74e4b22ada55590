package io.github.qcc.http.call;

import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.port.Endpoint;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Spares an endpoint in trouble: counts what may pass, and nothing else; neither refusals nor unreadable answers. */
final class Breaker {
    /** Half of the last 20 calls, but at least 10 of them: three operations in vain with all their attempts. */
    private static final int WINDOW = 20;

    private static final int FEWEST = 10;
    private static final float HALF = 50;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final CircuitBreaker breaker;
    private final Clock clock;
    private final Timeline timeline;
    private volatile Instant closedFrom = Instant.MIN;

    Breaker(Endpoint endpoint, Clock clock, Timeline timeline) {
        this.clock = clock;
        this.timeline = timeline;
        breaker = CircuitBreaker.of(
                "qcc-trouble-" + endpoint.tag(),
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

    /** For meters. */
    CircuitBreaker breaker() {
        return breaker;
    }

    /** Makes a call, unless too many of the last ones failed. */
    <R> Outcome<R> within(Supplier<Outcome<R>> call) {
        requirePermission();
        Outcome<R> outcome = null;
        long begin = timeline.nanos();
        try {
            outcome = call.get();
            return outcome;
        } finally {
            count(outcome, timeline.nanos() - begin);
        }
    }

    private void requirePermission() {
        if (!breaker.tryAcquirePermission()) {
            Instant now = clock.instant();
            throw ServiceUnavailableException.notSent(
                    "Not asked: too many of the last calls failed by passing trouble; nothing was sent",
                    closedFrom.isAfter(now) ? closedFrom : now.plus(PAUSE));
        }
    }

    private void count(Outcome<?> outcome, long nanos) {
        if (outcome != null && outcome.isTransient()) {
            breaker.onError(nanos, TimeUnit.NANOSECONDS, outcome.failure().orElseThrow());
        } else if (outcome != null && outcome.remedy().isPresent()) {
            breaker.onSuccess(nanos, TimeUnit.NANOSECONDS);
        } else {
            breaker.releasePermission();
        }
    }
}
