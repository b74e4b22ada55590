package io.github.qcc.http.call;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.Remedy;
import io.github.resilience4j.core.IntervalFunction;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * What may follow an attempt, by the remedy of its status and by what it cost: what was charged is never repeated, but for
 * 205; what may have been charged once, or never in strict mode; the rest as often as is set. All within the deadline.
 */
final class Repeats {
    private static final IntervalFunction BACK_OFF =
            IntervalFunction.ofExponentialRandomBackoff(Duration.ofMillis(500), 2.0, 0.5, Duration.ofSeconds(10));
    private static final IntervalFunction POLL =
            IntervalFunction.ofExponentialRandomBackoff(Duration.ofSeconds(1), 1.5, 0.2, Duration.ofSeconds(10));
    private static final int UNCERTAIN_REPEATS = 1;

    private final CallSettings settings;
    private final Clock clock;

    Repeats(CallSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The pause before the next attempt; empty where this was the last. */
    Optional<Duration> after(Outcome<?> outcome, Operation operation) {
        if (outcome.result().isPresent() || operation.isUnwanted()) {
            return Optional.empty();
        }
        return pause(outcome, operation).filter(pause -> pause.compareTo(operation.remaining()) < 0);
    }

    private Optional<Duration> pause(Outcome<?> outcome, Operation operation) {
        if (outcome.isToBeSignedAgain()) {
            return Optional.of(Duration.ZERO);
        }
        if (outcome.remedy().filter(Remedy.WAIT::equals).isPresent()) {
            return settings.polls()
                    ? Optional.of(Duration.ofMillis(POLL.apply(operation.nextPoll())))
                    : Optional.empty();
        }
        if (outcome.isTransient() && operation.attempts() < settings.attempts() && isFree(outcome, operation)) {
            Duration backOff = Duration.ofMillis(BACK_OFF.apply(operation.attempts()));
            Duration asked = outcome.failure()
                    .flatMap(QccException::retryAt)
                    .map(time -> Duration.between(clock.instant(), time))
                    .orElse(Duration.ZERO);
            return Optional.of(asked.compareTo(backOff) > 0 ? asked : backOff);
        }
        return Optional.empty();
    }

    /** Free, or worth the risk. */
    private boolean isFree(Outcome<?> outcome, Operation operation) {
        return outcome.billing() == Billing.NONE
                || outcome.billing() == Billing.UNCERTAIN
                        && !settings.strict()
                        && operation.uncertain() <= UNCERTAIN_REPEATS;
    }
}
