package io.github.qcc.app.run;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.EndpointRefusedException;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.port.Endpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What each call passes before it is made, in this order: is there money, is the run ending, is there an outage, is it
 * its turn, is there room for the answer. Thread-safe.
 */
final class Gate {
    private static final Duration STEP = Duration.ofMillis(200);
    private static final int LONGEST_PREPARATION_SECONDS = 5;

    /** More than an answer of twenty rows and the verdict take in the store, with the pages that are written for them. */
    private static final long BYTES_OF_AN_ANSWER = 256 * 1024;

    private final RunStore store;
    private final long room;
    private final Budget budget;
    private final Outage outage;
    private final Pace pace;
    private final Timekeeper time;
    private final Timekeeper wakeful = new Wakeful();
    private final RunProgress tally;
    private final AtomicReference<StopReason> stop = new AtomicReference<>();

    Gate(Limits limits, Map<Endpoint, Cost> before, RunStore store, Timekeeper time, RunProgress tally) {
        this.store = store;
        this.room = BYTES_OF_AN_ANSWER * limits.concurrency();
        this.budget = new Budget(limits, before);
        this.time = time;
        this.outage = new Outage(time);
        this.pace = new Pace(limits.rate(), wakeful);
        this.tally = tally;
    }

    /** Ends the run: calls in flight finish, no further one is made. The first reason counts. */
    void stop(StopReason reason) {
        stop.compareAndSet(null, reason);
        tally.ends();
    }

    /** Why the run is ending; empty while it is not. */
    Optional<StopReason> stopped() {
        return Optional.ofNullable(stop.get());
    }

    /**
     * Lets a call pass when its time has come. A call that has passed owes {@link #answered}, {@link #failed} or
     * {@link #abandoned}.
     *
     * @throws StoppedException if the run is ending
     * @throws DiskException if the answer might not find room
     */
    void enter(Endpoint endpoint) {
        waiting(() -> {
            budget.reserve(endpoint);
            try {
                waitOutOutage();
                awaitTurn();
                store.requireRoom(room);
            } catch (InterruptedException | StoppedException | DiskException e) {
                budget.settle(endpoint, Billing.NONE);
                throw e;
            }
        });
    }

    /**
     * Leaves QCC time to prepare an answer, longer each time.
     *
     * @param poll how often it was asked for, from 1
     * @throws StoppedException if the run is ending
     */
    void awaitPreparation(int poll) {
        waiting(() -> wakeful.pause(Duration.ofSeconds(Math.min(poll, LONGEST_PREPARATION_SECONDS))));
    }

    @FunctionalInterface
    private interface Wait {
        void run() throws InterruptedException;
    }

    private void waiting(Wait wait) {
        try {
            wait.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop(StopReason.of(StopReason.Cause.INTERRUPTED, "interrupted"));
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
            tally.pauses(Optional.of(outage.pause()));
            time.pause(wait.compareTo(STEP) < 0 ? wait : STEP);
            check();
            wait = outage.remaining();
        }
        tally.pauses(Optional.empty());
    }

    private void awaitTurn() throws InterruptedException {
        tally.queues();
        try {
            pace.await();
        } finally {
            tally.leavesQueue();
        }
        check();
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

    /** A call was not made after all. */
    void notSent(Endpoint endpoint) {
        budget.settle(endpoint, Billing.NONE);
    }

    /** A call ended in a way that was not foreseen. */
    void abandoned(Endpoint endpoint) {
        budget.settle(endpoint, Billing.UNCERTAIN);
    }

    /** A call failed; where the failure would repeat itself, the run ends. */
    void failed(Endpoint endpoint, long askedAt, QccException error) {
        budget.settle(endpoint, error.billing());
        if (error.concernsAccount() || error instanceof EndpointRefusedException) {
            stop(new StopReason(StopReason.Cause.REFUSED, error.getMessage(), Optional.of(error)));
        } else if (error instanceof ServiceUnavailableException || FinalFailure.isNoResponse(error)) {
            outage.failed(askedAt, error).ifPresent(this::stop);
        }
    }

    /** Waits in small steps, so that a run that is to end does not sleep. */
    private final class Wakeful implements Timekeeper {
        @Override
        public Instant now() {
            return time.now();
        }

        @Override
        public long nanos() {
            return time.nanos();
        }

        @Override
        public void pause(Duration wait) throws InterruptedException {
            long end = time.nanos() + wait.toNanos();
            for (long left = wait.toNanos(); left > 0; left = end - time.nanos()) {
                check();
                time.pause(Duration.ofNanos(Math.min(left, STEP.toNanos())));
            }
        }
    }
}
