package io.github.qcc.app.run;

import io.github.qcc.domain.BudgetExhaustedException;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.EndpointRefusedException;
import io.github.qcc.domain.QccException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Whether a run goes on, pauses or ends. Thread-safe. */
final class RunControl {
    private static final Duration STEP = Duration.ofMillis(200);

    private final PauseRule pauses;
    private final Sleeper sleeper;
    private final RunProgress progress;
    private final Supplier<String> exhausted;
    private final Runnable endWaits;
    private final AtomicReference<StopReason> stop = new AtomicReference<>();

    /**
     * Control of a run that goes on.
     *
     * @param exhausted says why no further call fits the budget
     * @param endWaits ends the waits of calls that have not left
     */
    RunControl(Clock clock, Sleeper sleeper, RunProgress progress, Supplier<String> exhausted, Runnable endWaits) {
        this.pauses = new PauseRule(clock);
        this.sleeper = sleeper;
        this.progress = progress;
        this.exhausted = exhausted;
        this.endWaits = endWaits;
    }

    /** Sleeps; tests let time pass instead. */
    interface Sleeper {
        void sleep(Duration time) throws InterruptedException;
    }

    /** Ends the run: calls in flight finish, those that still wait do not leave. The first reason counts. */
    void stop(StopReason reason) {
        if (stop.compareAndSet(null, reason)) {
            progress.ends();
            endWaits.run();
        }
    }

    /** Why the run is ending; empty while it is not. */
    Optional<StopReason> stopped() {
        return Optional.ofNullable(stop.get());
    }

    /**
     * Waits until no pause is on.
     *
     * @throws StoppedException if the run is ending
     */
    void awaitEndOfPause() {
        requireGoing();
        Duration wait = pauses.remaining();
        if (wait.isZero()) {
            return;
        }
        while (!wait.isZero()) {
            progress.pauses(Optional.of(pauses.pause()));
            sleep(wait.compareTo(STEP) < 0 ? wait : STEP);
            wait = pauses.remaining();
        }
        progress.pauses(Optional.empty());
    }

    private void sleep(Duration time) {
        try {
            sleeper.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop(StopReason.of(StopReason.StopCause.INTERRUPTED, "interrupted"));
        }
        requireGoing();
    }

    private void requireGoing() {
        stopped().ifPresent(reason -> {
            throw new StoppedException(reason);
        });
    }

    /** A response was received. */
    void answered() {
        pauses.answered();
    }

    /**
     * A call failed. If every other call would fail too, the run ends.
     *
     * @param askedAt when the call began
     * @throws StoppedException if the failure says nothing about the company, because the run is ending
     */
    void failed(Instant askedAt, QccException error) {
        if (error.cost().equals(Cost.NONE)) {
            requireGoing();
        }
        if (error instanceof BudgetExhaustedException) {
            // A used-up day says when it ends; a used-up budget of the run needs another option.
            String sentence = error.retryAt().isPresent() ? error.getMessage() : exhausted.get();
            stop(new StopReason(StopReason.StopCause.BUDGET, sentence, Optional.of(error)));
            requireGoing();
        } else if (error.concernsAccount() || error instanceof EndpointRefusedException) {
            stop(new StopReason(StopReason.StopCause.REFUSED, error.getMessage(), Optional.of(error)));
        } else if (FinalFailure.mayPass(error)) {
            pauses.failed(askedAt, error).ifPresent(this::stop);
        }
    }
}
