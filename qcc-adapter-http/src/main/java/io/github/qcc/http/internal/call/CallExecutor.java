package io.github.qcc.http.internal.call;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.Remedy;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.account.AccountSnapshot;
import io.github.qcc.http.account.Admission;
import io.github.qcc.http.account.Departure;
import io.github.qcc.http.account.NewRefusal;
import io.github.qcc.http.account.Settlement;
import io.github.qcc.http.call.CallHealth;
import io.github.qcc.http.call.CallListener;
import io.github.qcc.http.call.CallOptions;
import io.github.qcc.http.call.CallSettings;
import io.github.qcc.http.call.OperationEvent;
import io.github.qcc.http.call.WaitEvent.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Executes a request that QCC charges. Thread-safe. An operation goes through these steps:
 *
 * <ol>
 *   <li>It is refused if the adapter is closed.
 *   <li>It joins an identical operation that is under way.
 *   <li>It takes a cached response that is fresh enough.
 *   <li>It is admitted: the account state checks active refusals and budgets, and reserves a departure, in one step. Before
 *       that an open circuit breaker refuses it, and so does a known refusal if it would have to wait for a place or to open
 *       a connection.
 *   <li>It waits for the departure, with its connection made ready.
 *   <li>It leaves: shortly before the departure the account state confirms it.
 *   <li>The request is signed and sent, and the response is decoded.
 *   <li>The result is classified: circuit breaker, slow-down, clock.
 *   <li>The response is stored.
 *   <li>The call is settled with the account state: cost, refusal, lifted refusals.
 *   <li>The attempt is repeated from step 4, or the operation ends.
 * </ol>
 */
public final class CallExecutor {
    private static final long LEAVE_BEFORE = Duration.ofMillis(3).toNanos();

    /** Less than the second after which the most impatient servers close a connection that is idle. */
    private static final long CONNECT_BEFORE = Duration.ofMillis(700).toNanos();

    private static final int MOST_CLOSED = 5;

    private final CallContext context;
    private final CallSettings settings;
    private final Transport transport;
    private final Ticker ticker;
    private final SkewCorrectedClock clock;
    private final CallListeners listeners;
    private final long lateness;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicBoolean isClosed = new AtomicBoolean();
    private final RequestCoalescer coalescer = new RequestCoalescer();
    private final ResponseCache cache;
    private final ReplyReader replies;
    private final RefusalRules refusals;
    private final Map<Endpoint, EndpointCircuitBreaker> breakers = new EnumMap<>(Endpoint.class);
    private final Places places;
    private final Settlements settlements;
    private final Admissions admissions;
    private final EvenRateLimiter rateLimiter;
    private final LoadControl load;
    private final RetryPolicy retries;
    private final AtomicLong voidDepartures = new AtomicLong();
    private final ExecutorHealth health;

    /** An executor that has sent nothing yet. */
    public CallExecutor(CallContext context, Transport transport) {
        this.context = context;
        this.transport = transport;
        settings = context.settings();
        ticker = context.ticker();
        clock = context.clock();
        listeners = new CallListeners(context.accountName(), context.listeners());
        lateness = context.state().spacing().lateness().toNanos();
        cache = new ResponseCache(context.responses(), context.secret(), context.account(), clock);
        replies = new ReplyReader(cache, clock);
        refusals = new RefusalRules(settings.probePause());
        for (Endpoint endpoint : Endpoint.values()) {
            breakers.put(endpoint, new EndpointCircuitBreaker(endpoint, clock, ticker));
        }
        places = new Places(settings.concurrency());
        settlements = new Settlements(context.state(), closing);
        admissions = new Admissions(context.state(), context.account(), settings, settlements, places::taken);
        rateLimiter = new EvenRateLimiter(ticker);
        load = new LoadControl(ticker);
        retries = new RetryPolicy(settings, clock);
        health = new ExecutorHealth(this, ticker);
        listeners.notify(listener -> listener.opened(health));
    }

    /**
     * Executes a request.
     *
     * @throws QccException if QCC gives no result
     * @throws IllegalStateException after {@link #close()}
     */
    public <R> R execute(Request<R> request, CallOptions options, Cancellation cancellation) {
        requireOpen();
        Operation<R> operation = operation(request, options, cancellation);
        String failure = "ERROR";
        try {
            R result = coalescer.join(operation, () -> cache.answer(operation, () -> call(operation)));
            failure = null;
            return result;
        } catch (QccException e) {
            failure = e.type();
            throw e;
        } finally {
            report(operation, failure);
        }
    }

    /** Requires that the adapter is not closed. */
    public void requireOpen() {
        if (closing.getCount() == 0) {
            throw new IllegalStateException("this QccHttp is closed");
        }
    }

    private <R> Operation<R> operation(Request<R> request, CallOptions options, Cancellation cancellation) {
        String page = request.page().index() + "/" + request.page().size();
        return new Operation<>(
                request,
                context.secret().requestDigest(request.endpoint(), request.comparisonForm(), page),
                options,
                options.operationTimeout().orElse(settings.operationTimeout()),
                cancellation,
                ticker,
                closing,
                listeners);
    }

    private void report(Operation<?> operation, String failure) {
        if (listeners.isAny()) {
            OperationEvent event = operation.event(failure);
            listeners.notify(listener -> listener.finished(event));
        }
    }

    /** Makes one attempt after another, as long as status and cost of the last one allow. */
    private <R> R call(Operation<R> operation) {
        Request<R> request = operation.request();
        try {
            while (true) {
                Duration correction = clock.correction();
                AttemptResult<R> result = attempt(operation);
                boolean isToBeSignedAgain = isToBeSignedAgain(result, operation, correction);
                Optional<RetryPolicy.RetryPause> pause = retries.after(result, isToBeSignedAgain, operation);
                if (pause.isEmpty()) {
                    R found = result.resultOrThrow();
                    return operation.attempts() == 1
                            ? found
                            : request.withReceipt(found, request.receipt(found).withCost(operation.cost()));
                }
                operation.await(pause.get().nanos(), pause.get().reason());
            }
        } catch (QccException last) {
            throw operation.failure(last);
        }
    }

    private boolean isToBeSignedAgain(AttemptResult<?> result, Operation<?> operation, Duration correction) {
        boolean isToBeSignedAgain =
                result.has(Remedy.CHECK_SIGNATURE) && operation.maySignAgain() && clock.changedSince(correction);
        if (isToBeSignedAgain) {
            operation.signAgain();
        }
        return isToBeSignedAgain;
    }

    private <R> AttemptResult<R> attempt(Operation<R> operation) {
        EndpointCircuitBreaker breaker = breakers.get(operation.request().endpoint());
        breaker.requireNotOpen();
        operation.await(load.takeTurn(), Reason.SLOWED_DOWN);
        long begin = ticker.nanos();
        places.take(operation, () -> admissions.requireNotRefused(operation));
        try (ClientConnection connection = transport.take();
                EndpointCircuitBreaker.Permission permission = breaker.acquire()) {
            RunningCall<R> call = new RunningCall<>(operation, connection, begin);
            AttemptResult<R> result = call.attempt();
            permission.record(result);
            load.note(result);
            return result;
        } finally {
            places.giveBack();
        }
    }

    /** Steps 4 to 10 of one attempt. */
    private final class RunningCall<R> {
        private final Operation<R> operation;
        private final ClientConnection connection;
        private final long begin;
        private Duration correction = Duration.ZERO;
        private int closed;

        RunningCall(Operation<R> operation, ClientConnection connection, long begin) {
            this.operation = operation;
            this.connection = connection;
            this.begin = begin;
        }

        AttemptResult<R> attempt() {
            while (true) {
                if (!connection.isOpen()) {
                    admissions.requireNotRefused(operation);
                    Optional<AttemptResult<R>> failed = open();
                    if (failed.isPresent()) {
                        return failed.get();
                    }
                }
                Optional<AttemptResult<R>> result = depart(admissions.admit(operation));
                if (result.isPresent()) {
                    return result.get();
                }
                voidDepartures.incrementAndGet();
            }
        }

        private Optional<AttemptResult<R>> open() {
            operation.requireWanted();
            long opening = ticker.nanos();
            try {
                connection.open(operation.remaining());
                return Optional.empty();
            } catch (QccException notSent) {
                return Optional.of(withoutConnection(notSent, opening));
            }
        }

        private AttemptResult<R> withoutConnection(QccException notSent, long since) {
            AttemptResult<R> failed = AttemptResult.failed(notSent, "no-connection");
            operation.beginAttempt();
            operation.add(failed);
            operation.report(failed, clock.instant(), since - begin, ticker.nanos() - since);
            return failed;
        }

        /** Uses a departure; empty if it was missed and nothing was sent. */
        private Optional<AttemptResult<R>> depart(Admission.Granted granted) {
            Settlement settlement = Settlement.notSent(granted.id());
            try {
                if (!awaitDeparture(granted)) {
                    return Optional.empty();
                }
                // The departure lies between the two counts: waiting begins at the reply, lateness at the question.
                long asked = ticker.nanos();
                Departure departure = admissions.leave(granted.id());
                if (!(departure instanceof Departure.Rest rest)) {
                    return Optional.empty();
                }
                long due = ticker.nanos() + rest.delay().toNanos();
                long latest = asked + rest.delay().toNanos() + lateness;
                operation.awaitUntil(due, Reason.RATE);
                operation.beginSending();
                Attempt attempt = new Attempt(operation.remaining(), latest, ticker);
                if (attempt.isTooLate()
                        || !rateLimiter.tryDepart(granted.limits().rate().orElseThrow())) {
                    return Optional.empty();
                }
                // From here on the request may be on its way, even if something is thrown.
                settlement = Settlement.of(granted.id(), Billing.UNCERTAIN, Optional.empty());
                correction = clock.correction();
                long sent = ticker.nanos();
                Reply reply = connection.send(operation.request(), attempt);
                if (reply instanceof Reply.NotSent notSent) {
                    settlement = Settlement.notSent(granted.id());
                    closed += notSent.isClosed() ? 1 : 0;
                    return closed < MOST_CLOSED ? Optional.empty() : Optional.of(closedConnections(sent));
                }
                operation.beginAttempt();
                AttemptResult<R> result = RefusalRules.ofServicePeriod(
                        replies.read(operation.request(), reply), granted.probes(), clock.instant());
                settlement = settlement(result, granted);
                operation.add(result);
                operation.report(result, clock.instant(), sent - begin, ticker.nanos() - sent);
                return Optional.of(result);
            } finally {
                settlements.settle(settlement);
            }
        }

        private AttemptResult<R> closedConnections(long since) {
            return withoutConnection(
                    ServiceUnavailableException.notSent(
                            "Not sent: QCC or a proxy closed each of " + MOST_CLOSED
                                    + " connections before a request could be sent; check network, base URL and proxy",
                            null),
                    since);
        }

        /** Waits until shortly before the departure. A connection that has ended in the meantime is opened again. */
        private boolean awaitDeparture(Admission.Granted granted) {
            operation.requireTime(granted.delay(), Reason.RATE);
            long due = ticker.nanos() + granted.delay().toNanos();
            operation.awaitUntil(due - CONNECT_BEFORE, Reason.RATE);
            if (!connection.isOpen() && open().isPresent()) {
                return false;
            }
            operation.awaitUntil(due - LEAVE_BEFORE, Reason.RATE);
            return true;
        }

        private Settlement settlement(AttemptResult<R> result, Admission.Granted granted) {
            Settlement settlement = Settlement.of(granted.id(), result.billing(), result.orderNumber());
            if (granted.isProbe()) {
                settlement = settlement.lifting(refusals.lifted(granted.probes(), result));
            }
            boolean isClockCorrected =
                    result.has(Remedy.CHECK_SIGNATURE) && operation.maySignAgain() && clock.changedSince(correction);
            Optional<NewRefusal> refusal = isClockCorrected
                    ? Optional.empty()
                    : result.refusal().flatMap(status -> refusals.of(result.failure(), status, operation));
            return refusal.map(settlement::puttingUp).orElse(settlement);
        }
    }

    int inFlight() {
        return places.taken();
    }

    int waiting() {
        return places.waiting();
    }

    SkewCorrectedClock clock() {
        return clock;
    }

    String accountName() {
        return context.accountName();
    }

    List<CallHealth.CircuitBreakerStatus> circuitBreakers() {
        return breakers.values().stream().map(EndpointCircuitBreaker::status).toList();
    }

    boolean isStateReachable() {
        return admissions.isReachable();
    }

    int unsettled() {
        return settlements.size();
    }

    long voidDepartures() {
        return voidDepartures.get();
    }

    /** What can be watched. */
    public CallHealth health() {
        return health;
    }

    /** What the account state holds for the account. */
    public AccountSnapshot snapshot() {
        return admissions.snapshot();
    }

    /** Agrees on the limits of the account, and opens as many connections as may be in flight. */
    public void prime() {
        requireOpen();
        admissions.limits();
        admissions.snapshot();
        Duration timeout = settings.operationTimeout();
        List<ClientConnection> taken = new ArrayList<>();
        try {
            for (int i = 0; i < settings.concurrency(); i++) {
                ClientConnection connection = transport.take();
                taken.add(connection);
                connection.open(timeout);
            }
        } finally {
            taken.forEach(ClientConnection::close);
        }
    }

    /** Refuses further operations, and ends the waits of those under way. Repeats what is not settled. May be called twice. */
    public void close() {
        if (isClosed.compareAndSet(false, true)) {
            closing.countDown();
            settlements.flush();
            listeners.notify(CallListener::closed);
        }
    }
}
