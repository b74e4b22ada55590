package io.github.qcc.app.batch.ask;

import io.github.qcc.app.batch.Endpoint;
import io.github.qcc.app.batch.Spent;
import io.github.qcc.domain.Billing;
import io.github.qcc.domain.EndpointRefusedException;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.ServiceUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What each call passes before it is made, in this order: is the run ending, is there an outage, is there money, is it
 * its turn. Thread-safe.
 */
final class Gate {
    private final Budget budget;
    private final Outage outage;
    private final Pace pace;
    private final Timekeeper time;
    private final Tally tally;
    private final AtomicReference<Stop> stop = new AtomicReference<>();

    Gate(Limits limits, Map<Endpoint, Spent> before, Timekeeper time, Tally tally) {
        this.budget = new Budget(limits, before);
        this.outage = new Outage(time);
        this.pace = new Pace(limits.rate(), time);
        this.time = time;
        this.tally = tally;
    }

    /** Ends the run: calls in flight finish, no further one is made. The first reason counts. */
    void stop(Stop reason) {
        stop.compareAndSet(null, reason);
    }

    /** Why the run is ending; empty while it is not. */
    Optional<Stop> stopped() {
        return Optional.ofNullable(stop.get());
    }

    /**
     * Lets a call pass when its time has come. Whoever has passed owes {@link #left}.
     *
     * @throws StoppedException if the run is ending
     */
    void enter(Endpoint endpoint) {
        try {
            budget.reserve(endpoint);
            try {
                waitOutOutage();
                pace.await();
                check();
            } catch (InterruptedException | StoppedException e) {
                budget.settle(endpoint, Billing.NONE);
                throw e;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop(Stop.of(Stop.Cause.INTERRUPTED, "interrupted"));
            throw new StoppedException(stop.get());
        } catch (StoppedException e) {
            stop(e.stop());
            throw e;
        }
    }

    private void waitOutOutage() throws InterruptedException {
        check();
        Duration wait = outage.remaining();
        while (!wait.isZero()) {
            tally.waits(Optional.of(outage.reason()));
            // In small steps, so that a run that is to end does not sleep.
            time.pause(wait.compareTo(Duration.ofMillis(200)) < 0 ? wait : Duration.ofMillis(200));
            check();
            wait = outage.remaining();
        }
        tally.waits(Optional.empty());
    }

    private void check() {
        stopped().ifPresent(reason -> {
            throw new StoppedException(reason);
        });
    }

    /** A call was answered. */
    void answered(Endpoint endpoint) {
        budget.settle(endpoint, Billing.CHARGED);
        outage.answered();
    }

    /** A call ended in a way that nobody foresaw. */
    void abandoned(Endpoint endpoint) {
        budget.settle(endpoint, Billing.UNCERTAIN);
    }

    /** A call failed; where the failure would repeat itself, the run ends. */
    void failed(Endpoint endpoint, Instant askedAt, QccException error) {
        budget.settle(endpoint, error.billing());
        if (error.concernsAccount() || error instanceof EndpointRefusedException) {
            stop(new Stop(Stop.Cause.REFUSED, error.getMessage(), Optional.of(error)));
        } else if (error instanceof ServiceUnavailableException) {
            outage.failed(askedAt, error).ifPresent(this::stop);
        }
    }
}
