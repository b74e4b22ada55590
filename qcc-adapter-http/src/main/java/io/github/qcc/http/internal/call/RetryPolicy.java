package io.github.qcc.http.internal.call;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.Remedy;
import io.github.qcc.http.call.CallSettings;
import io.github.qcc.http.call.RetryUncertain;
import io.github.qcc.http.call.WaitEvent.Reason;
import io.github.resilience4j.core.IntervalFunction;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Decides what follows an attempt, by the remedy of its status and by what it cost. A charged attempt is never repeated,
 * except 205. An uncertain one is repeated once, or never if the settings say so. All within the deadline.
 */
final class RetryPolicy {
    private static final IntervalFunction BACK_OFF =
            IntervalFunction.ofExponentialRandomBackoff(Duration.ofMillis(500), 2.0, 0.5, Duration.ofSeconds(10));
    private static final IntervalFunction POLL =
            IntervalFunction.ofExponentialRandomBackoff(Duration.ofSeconds(1), 1.5, 0.2, Duration.ofSeconds(10));
    private static final int UNCERTAIN_RETRIES = 1;

    private final CallSettings settings;
    private final Clock clock;

    RetryPolicy(CallSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A pause before the next attempt.
     *
     * @param nanos how long
     * @param reason why
     */
    record RetryPause(long nanos, Reason reason) {
        private static RetryPause of(Duration time, Reason reason) {
            return new RetryPause(time.toNanos(), reason);
        }
    }

    /** The pause before the next attempt; empty if this was the last. */
    Optional<RetryPause> after(AttemptResult<?> result, boolean isToBeSignedAgain, Operation<?> operation) {
        if (result.hasResult() || operation.isUnwanted()) {
            return Optional.empty();
        }
        if (isToBeSignedAgain) {
            return Optional.of(RetryPause.of(Duration.ZERO, Reason.RETRY));
        }
        return pause(result, operation).filter(pause -> pause.nanos() < operation.remainingNanos());
    }

    private Optional<RetryPause> pause(AttemptResult<?> result, Operation<?> operation) {
        if (result.has(Remedy.WAIT)) {
            return settings.pollsWhilePreparing()
                    ? Optional.of(RetryPause.of(Duration.ofMillis(POLL.apply(operation.nextPoll())), Reason.PREPARING))
                    : Optional.empty();
        }
        if (!result.isTransient() || operation.attempts() >= settings.attempts() || !isWorthwhile(result, operation)) {
            return Optional.empty();
        }
        Duration backOff = Duration.ofMillis(BACK_OFF.apply(operation.attempts()));
        Duration asked = result.failure()
                .retryAt()
                .map(time -> Duration.between(clock.instant(), time))
                .orElse(Duration.ZERO);
        return Optional.of(RetryPause.of(asked.compareTo(backOff) > 0 ? asked : backOff, Reason.RETRY));
    }

    /** Free, or worth the risk of a second charge. */
    private boolean isWorthwhile(AttemptResult<?> result, Operation<?> operation) {
        return result.billing() == Billing.NONE
                || result.billing() == Billing.UNCERTAIN
                        && settings.retryUncertain() == RetryUncertain.ONCE
                        && operation.uncertain() <= UNCERTAIN_RETRIES;
    }
}
