package io.github.qcc.http.call;

import io.github.qcc.domain.QccException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The paid call. Its stages, in their order, are {@code ask}, {@code repeat} and {@code attempt}, read from top to
 * bottom. Internal, and thread-safe.
 */
public final class Pipeline {
    private final CallSettings settings;
    private final Timeline timeline;
    private final ServerClock clock;
    private final Teller teller;
    private final Gates gates;
    private final Flights flights = new Flights();
    private final Budget budget;
    private final Semaphore places;
    private final Pace pace;
    private final Repeats repeats;
    private final CountDownLatch closing = new CountDownLatch(1);

    /** A pipeline through which nothing has gone yet. */
    public Pipeline(
            CallSettings settings,
            CallState state,
            List<CallListener> listeners,
            ServerClock clock,
            Timeline timeline) {
        this.settings = settings;
        this.timeline = timeline;
        this.clock = clock;
        teller = new Teller(listeners);
        gates = new Gates(state, clock, timeline, settings.probePause());
        budget = new Budget(settings, state, clock);
        places = new Semaphore(settings.inFlight(), true);
        pace = new Pace(settings.permitsPerSecond(), settings.operationTimeout(), timeline);
        repeats = new Repeats(settings, clock);
        CallHealth health = new CallHealth(
                gates.breakers(), pace.limiter(), clock::skew, () -> settings.inFlight() - places.availablePermits());
        teller.tell(listener -> listener.opened(health));
    }

    /**
     * Asks, unless a refusal stands against it, and together with whoever asks the same.
     *
     * @throws QccException if there is no answer
     * @throws IllegalStateException after {@link #close()}
     */
    public <R> R ask(Question question, Exchange<R> exchange) {
        if (closing.getCount() == 0) {
            throw new IllegalStateException("this QccHttp is closed");
        }
        Operation operation = new Operation(question, timeline, settings.operationTimeout(), closing);
        QccException failure = null;
        try {
            gates.requireOpen(question);
            return flights.join(operation, () -> repeat(operation, exchange));
        } catch (QccException e) {
            failure = e;
            throw e;
        } finally {
            OperationEvent event = operation.event(failure);
            teller.tell(listener -> listener.finished(event));
        }
    }

    /** One attempt after another, as long as the last one's status and cost allow. */
    private <R> R repeat(Operation operation, Exchange<R> exchange) {
        try {
            while (true) {
                Outcome<R> outcome = attempt(operation, exchange);
                Optional<Duration> pause = repeats.after(outcome, operation);
                if (pause.isEmpty()) {
                    return outcome.resultOrThrow();
                }
                operation.await(pause.get(), "pausing before another attempt");
            }
        } catch (QccException last) {
            throw operation.toThrow(last);
        }
    }

    /** One attempt: what it may cost is booked, then it waits for its turn, passes the gates, leaves, and is settled. */
    private <R> Outcome<R> attempt(Operation operation, Exchange<R> exchange) {
        Question question = operation.question();
        long begin = timeline.nanos();
        return budget.within(
                question.endpoint(),
                () -> inPlace(operation, () -> {
                    Pace.Permit permit = pace.await(operation);
                    return gates.within(question, () -> send(operation, exchange, permit, begin));
                }));
    }

    /** Not Resilience4j's bulkhead, whose longest wait is one for all, where each operation has a deadline of its own. */
    private <R> Outcome<R> inPlace(Operation operation, Supplier<Outcome<R>> attempt) {
        String what = "waiting for a place among the calls in flight";
        boolean taken = operation.waiting(
                what, () -> places.tryAcquire(operation.remaining().toNanos(), TimeUnit.NANOSECONDS));
        if (!taken) {
            throw operation.endedHere("out of time " + what);
        }
        try {
            return attempt.get();
        } finally {
            places.release();
        }
    }

    private <R> Outcome<R> send(Operation operation, Exchange<R> exchange, Pace.Permit permit, long begin) {
        operation.requireWanted();
        Duration correction = clock.correction();
        int number = operation.beginAttempt();
        long leaving = timeline.nanos();
        Outcome<R> outcome = exchange.attempt(operation.remaining(), permit::leave);
        if (outcome.isSignatureRejected() && operation.maySignAgain() && clock.disproves(correction)) {
            operation.signAgain();
            outcome = outcome.toBeSignedAgain();
        }
        operation.note(outcome);
        tell(
                operation,
                outcome,
                number,
                Duration.ofNanos(leaving - begin),
                Duration.ofNanos(timeline.nanos() - leaving));
        return outcome;
    }

    private void tell(Operation operation, Outcome<?> outcome, int number, Duration waited, Duration took) {
        if (teller.hasListeners()) {
            AttemptEvent event = new AttemptEvent(
                    operation.question().endpoint(),
                    clock.instant(),
                    number,
                    outcome.status(),
                    outcome.billing(),
                    outcome.orderNumber(),
                    waited,
                    took,
                    outcome.unreadable().getAsInt());
            teller.tell(listener -> listener.attempted(event));
        }
    }

    /** Refuses further questions, and ends the waits of those under way. May be called twice. */
    public void close() {
        boolean isFirst = closing.getCount() > 0;
        closing.countDown();
        if (isFirst) {
            teller.tell(CallListener::closed);
        }
    }
}
