package io.github.qcc.http.call;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.ServiceUnavailableException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** One question on its way to its answer: its deadline, and what its attempts were and cost. For one thread. */
final class Operation {
    private final Question question;
    private final Timeline timeline;
    private final CountDownLatch closing;
    private final long begin;
    private final long deadline;

    private int attempts;
    private int uncertain;
    private int polls;
    private boolean signedAgain;
    private boolean joined;
    private Billing billing = Billing.NONE;
    private QccException costliest;

    Operation(Question question, Timeline timeline, Duration timeout, CountDownLatch closing) {
        this.question = question;
        this.timeline = timeline;
        this.closing = closing;
        begin = timeline.nanos();
        deadline = begin + timeout.toNanos();
    }

    Question question() {
        return question;
    }

    Duration remaining() {
        return Duration.ofNanos(Math.max(0, deadline - timeline.nanos()));
    }

    /** Waits, ended by interrupt and by {@link Pipeline#close()}. */
    void await(Duration time, String what) {
        waiting(what, () -> {
            if (timeline.await(closing, time)) {
                throw endedHere("closed while " + what);
            }
            return null;
        });
    }

    /** A wait that an interrupt ends: nothing is being sent then. */
    <T> T waiting(String what, InterruptibleWait<T> wait) {
        try {
            return wait.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw endedHere("interrupted while " + what);
        }
    }

    @FunctionalInterface
    interface InterruptibleWait<T> {
        T run() throws InterruptedException;
    }

    /** The failure of a wait, which itself cost nothing. */
    ServiceUnavailableException endedHere(String what) {
        String message = attempts == 0
                ? "Not asked: " + what + "; nothing was sent"
                : "Not asked again: " + what + "; the attempts before cost nothing";
        return ServiceUnavailableException.notSent(message, null);
    }

    /** The last moment at which nothing has been sent. */
    void requireWanted() {
        if (isUnwanted()) {
            throw endedHere("closed or interrupted before it could leave");
        }
        if (remaining().isZero()) {
            throw endedHere("out of time before it could leave");
        }
    }

    /** Whether going on would be against the caller's will. */
    boolean isUnwanted() {
        return closing.getCount() == 0 || Thread.currentThread().isInterrupted();
    }

    void join() {
        joined = true;
    }

    void leave() {
        joined = false;
    }

    int beginAttempt() {
        return ++attempts;
    }

    void note(Outcome<?> outcome) {
        if (outcome.billing() == Billing.UNCERTAIN) {
            uncertain++;
        }
        if (rank(outcome.billing()) > rank(billing)) {
            billing = outcome.billing();
            costliest = outcome.failure().orElse(null);
        }
    }

    private static int rank(Billing billing) {
        return switch (billing) {
            case NONE -> 0;
            case UNCERTAIN -> 1;
            case CHARGED -> 2;
        };
    }

    int attempts() {
        return attempts;
    }

    int uncertain() {
        return uncertain;
    }

    int nextPoll() {
        return ++polls;
    }

    boolean maySignAgain() {
        return !signedAgain;
    }

    void signAgain() {
        signedAgain = true;
    }

    /**
     * The failure to throw where this one ended the operation: itself or, if it is passing trouble that cost less than an
     * earlier attempt, that one's. Otherwise a caller would take for free what was not.
     */
    QccException toThrow(QccException last) {
        if (costliest == null || costliest == last || rank(last.billing()) >= rank(billing)) {
            return last;
        }
        if (last instanceof ServiceUnavailableException) {
            return costliest;
        }
        last.addSuppressed(costliest);
        return last;
    }

    OperationEvent event(QccException failure) {
        return new OperationEvent(
                question.endpoint(),
                Optional.ofNullable(failure).map(QccException::type),
                attempts,
                joined,
                billing,
                Duration.ofNanos(timeline.nanos() - begin));
    }
}
