package io.github.qcc.http.internal.call;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.Receipt.Source;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.http.account.RequestDigest;
import io.github.qcc.http.call.AttemptEvent;
import io.github.qcc.http.call.CallOptions;
import io.github.qcc.http.call.OperationEvent;
import io.github.qcc.http.call.WaitEvent;
import io.github.qcc.http.call.WaitEvent.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** One request on its way to a result: its deadline, its waits, and what its attempts cost. For one thread. */
final class Operation<R> {
    private static final long SHORTEST_REPORTED = Duration.ofMillis(100).toNanos();

    private final Request<R> request;
    private final RequestDigest digest;
    private final CallOptions options;
    private final Cancellation cancellation;
    private final Ticker ticker;
    private final CountDownLatch closing;
    private final CallListeners listeners;
    private final long begin;
    private final long deadline;

    private int attempts;
    private int uncertain;
    private int polls;
    private boolean hasSignedAgain;
    private Cost cost = Cost.NONE;
    private Source source = Source.SENT;
    private QccException lastFailure;
    private QccException ownEnd;

    Operation(
            Request<R> request,
            RequestDigest digest,
            CallOptions options,
            Duration timeout,
            Cancellation cancellation,
            Ticker ticker,
            CountDownLatch closing,
            CallListeners listeners) {
        this.request = request;
        this.digest = digest;
        this.options = options;
        this.cancellation = cancellation;
        this.ticker = ticker;
        this.closing = closing;
        this.listeners = listeners;
        begin = ticker.nanos();
        deadline = begin + timeout.toNanos();
    }

    Request<R> request() {
        return request;
    }

    RequestDigest digest() {
        return digest;
    }

    CallOptions options() {
        return options;
    }

    Duration remaining() {
        return Duration.ofNanos(remainingNanos());
    }

    long remainingNanos() {
        return Math.max(0, deadline - ticker.nanos());
    }

    /** Waits for a moment of the ticker. Interrupt, cancellation and close end the wait, because nothing is being sent. */
    void awaitUntil(long due, Reason reason) {
        await(due - ticker.nanos(), reason);
    }

    void await(long nanos, Reason reason) {
        if (nanos <= 0) {
            return;
        }
        requireTime(Duration.ofNanos(nanos), reason);
        report(reason, nanos);
        interruptibly(reason, () -> {
            if (ticker.await(closing, nanos)) {
                throw endedHere("closed while " + reason.description());
            }
            return null;
        });
    }

    /** Refuses a wait that the operation timeout would end. */
    void requireTime(Duration wait, Reason reason) {
        if (wait.toNanos() > remainingNanos()) {
            throw endedHere(reason.description() + " would take longer than the operation timeout allows");
        }
    }

    void report(Reason reason, long nanos) {
        if (nanos >= SHORTEST_REPORTED && listeners.isAny()) {
            WaitEvent event = new WaitEvent(listeners.account(), request.endpoint(), reason, Duration.ofNanos(nanos));
            listeners.notify(listener -> listener.waiting(event));
        }
    }

    /** Tells the listeners what became of an attempt. Times in nanoseconds. */
    void report(AttemptResult<R> result, Instant at, long waited, long took) {
        if (!listeners.isAny()) {
            return;
        }
        AttemptEvent event = new AttemptEvent(
                listeners.account(),
                request.endpoint(),
                options.purpose(),
                at,
                attempts,
                result.status(),
                result.billing(),
                result.cost(),
                result.orderNumber(),
                Duration.ofNanos(waited),
                Duration.ofNanos(took),
                result.hasResult() ? request.unreadableValues(result.result()) : 0);
        listeners.notify(listener -> listener.attempted(event));
    }

    <T> T interruptibly(Reason reason, InterruptibleWait<T> wait) {
        try {
            return wait.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw endedHere("interrupted while " + reason.description());
        }
    }

    @FunctionalInterface
    interface InterruptibleWait<T> {
        T run() throws InterruptedException;
    }

    /** The failure of this caller's own: its deadline, its interrupt, or the close of the adapter. */
    ServiceUnavailableException endedHere(String what) {
        ServiceUnavailableException end = ServiceUnavailableException.notSent("Not sent: " + what, null);
        ownEnd = end;
        return end;
    }

    /** Whether a failure says nothing about other callers of the same request. */
    boolean isOwnEnd(QccException failure) {
        return failure == ownEnd;
    }

    /** Requires that the caller still wants a result. */
    void requireWanted() {
        if (isUnwanted()) {
            throw endedHere("closed, cancelled or interrupted before the request was sent");
        }
        if (remainingNanos() == 0) {
            throw endedHere("the operation timeout ended before the request was sent");
        }
    }

    /** The last moment at which nothing has been sent. */
    void beginSending() {
        requireWanted();
        if (!cancellation.beginSending()) {
            throw endedHere("cancelled before the request was sent");
        }
    }

    boolean isUnwanted() {
        return closing.getCount() == 0
                || cancellation.isRequested()
                || Thread.currentThread().isInterrupted();
    }

    int beginAttempt() {
        return ++attempts;
    }

    void add(AttemptResult<?> result) {
        cost = cost.plus(result.cost());
        if (result.billing() == Billing.UNCERTAIN) {
            uncertain++;
        }
        lastFailure = result.failure();
    }

    int attempts() {
        return attempts;
    }

    int uncertain() {
        return uncertain;
    }

    Cost cost() {
        return cost;
    }

    int nextPoll() {
        return ++polls;
    }

    boolean maySignAgain() {
        return !hasSignedAgain;
    }

    void signAgain() {
        hasSignedAgain = true;
    }

    void from(Source other) {
        source = other;
    }

    /**
     * The failure to throw, with the cost of the operation. If the operation could not be continued here, that is the
     * failure of its last attempt; a refusal or a budget that stopped it hides no attempt either.
     */
    QccException failure(QccException last) {
        if (lastFailure == null || lastFailure == last) {
            return last.withCost(cost);
        }
        if (last instanceof ServiceUnavailableException) {
            return lastFailure.withCost(cost);
        }
        QccException failure = last.withCost(cost);
        failure.addSuppressed(lastFailure);
        return failure;
    }

    OperationEvent event(String failure) {
        return new OperationEvent(
                listeners.account(),
                request.endpoint(),
                options.purpose(),
                Optional.ofNullable(failure),
                attempts,
                source,
                cost,
                Duration.ofNanos(ticker.nanos() - begin));
    }
}
