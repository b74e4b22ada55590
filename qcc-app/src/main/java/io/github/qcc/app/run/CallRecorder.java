package io.github.qcc.app.run;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.port.Endpoint;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Records the calls of a run with their companies. The adapter knows no company, but it takes every step of a call on the
 * thread that asked, and so that thread's page is the page of the call. Thread-safe.
 */
public final class CallRecorder {
    /** Outcome of an attempt that brought a result. */
    private static final String ANSWERED = "ANSWERED";

    /** Outcome of an attempt that failed and was repeated. */
    private static final String FAILED = "FAILED";

    private final RunStore store;
    private final RunProgress progress = new RunProgress();
    private final Clock clock;
    private final ThreadLocal<Asked> asked = new ThreadLocal<>();
    private final Map<String, Asked> open = new ConcurrentHashMap<>();
    private final Set<Thread> waiting = new HashSet<>();
    private boolean isEnding;
    private volatile DiskException failure;

    /** A recorder that writes to a store. */
    public CallRecorder(RunStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What a thread asks, and the attempt that it makes. */
    private static final class Asked {
        private final CheckPage page;
        private long intent;
        private boolean isRecorded;
        private RecordedAttempt attempt;
        private KeptResponse response;

        private Asked(CheckPage page) {
            this.page = page;
        }
    }

    /**
     * An attempt that was sent.
     *
     * @param endedAt when it ended
     * @param status status code, or a word such as {@code http-500}
     * @param isAnswer whether the status is 200, 201 or 207
     */
    public record RecordedAttempt(Instant endedAt, String status, boolean isAnswer) {}

    /**
     * Makes a call whose attempts are recorded under a page.
     *
     * @throws DiskException if something could not be kept
     */
    public <T> T asking(CheckPage page, Supplier<T> call) {
        Asked now = new Asked(page);
        asked.set(now);
        waits();
        try {
            T result = call.get();
            requireKept();
            return result;
        } catch (QccException error) {
            keep(now, error);
            requireKept();
            throw error;
        } finally {
            asked.remove();
            waitsNoLonger();
            // An interrupt ends waits of a call, and must not reach the writing of a file.
            Thread.interrupted();
        }
    }

    /** Ends the waits of calls that have not left, by an interrupt. Those in flight finish. */
    void endWaits() {
        synchronized (waiting) {
            isEnding = true;
            waiting.forEach(Thread::interrupt);
        }
    }

    private void waits() {
        synchronized (waiting) {
            waiting.add(Thread.currentThread());
            if (isEnding) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void waitsNoLonger() {
        synchronized (waiting) {
            waiting.remove(Thread.currentThread());
        }
    }

    /** The type of the last failure goes to the last attempt, because a final failure is not repeated. */
    private void keep(Asked now, QccException error) {
        if (!now.isRecorded) {
            return;
        }
        QccException last = Stream.of(error.getSuppressed())
                .filter(QccException.class::isInstance)
                .map(QccException.class::cast)
                .findFirst()
                .orElse(error);
        try {
            store.fail(now.intent, last.type(), last.statusCode(), FinalFailure.wordsOf(last));
        } catch (DiskException e) {
            failure = e;
        }
    }

    private void requireKept() {
        if (failure != null) {
            throw failure;
        }
    }

    /** What was done so far. */
    RunProgress progress() {
        return progress;
    }

    /** Whether something could not be kept, so that no further call may be made. */
    public boolean hasFailed() {
        return failure != null;
    }

    /** The page that this thread asks for. */
    public CheckPage page() {
        return asked.get().page;
    }

    /**
     * Claims a departure. The intent to call is on disk when this returns, in one transaction with the claim.
     *
     * @param id identifies the call
     * @param leave claims it, and returns whether the call may leave
     */
    public void leaving(String id, BooleanSupplier leave) {
        Asked now = asked.get();
        waitsNoLonger();
        keeping(() -> store.inTransaction(() -> {
            if (leave.getAsBoolean()) {
                now.intent = store.intend(now.page, clock.instant());
                now.isRecorded = false;
                now.attempt = null;
                now.response = null;
                open.put(id, now);
            }
            return null;
        }));
    }

    /** A response that is to be kept. */
    public void received(KeptResponse response) {
        asked.get().response = response;
    }

    /** An attempt ended; it is kept when it is settled. */
    public void attempted(Endpoint endpoint, Cost cost, RecordedAttempt attempt) {
        asked.get().attempt = attempt;
        progress.called(endpoint, cost);
    }

    /**
     * Settles a call. How it ended, its response and the settlement are on disk when this returns, in one transaction. A call
     * that did not leave after all is not kept.
     *
     * @param id identifies the call
     */
    public void settling(String id, Billing billing, Optional<OrderNumber> orderNumber, Runnable settle) {
        Asked now = open.get(id);
        keeping(() -> store.inTransaction(() -> {
            if (now != null) {
                complete(now, billing, orderNumber);
            }
            settle.run();
            return null;
        }));
        if (now != null) {
            now.isRecorded = now.attempt != null;
            open.remove(id);
        }
        if (asked.get() != null) {
            waits();
        }
    }

    private void complete(Asked now, Billing billing, Optional<OrderNumber> orderNumber) {
        RecordedAttempt attempt = now.attempt;
        if (attempt == null && billing == Billing.NONE) {
            store.withdraw(now.intent);
        } else if (attempt != null) {
            store.complete(
                    now.intent,
                    new Call(
                            attempt.endedAt,
                            attempt.isAnswer ? ANSWERED : FAILED,
                            Optional.of(attempt.status),
                            Optional.empty(),
                            orderNumber,
                            billing,
                            Optional.ofNullable(now.response)));
        }
    }

    private void keeping(Supplier<Void> work) {
        try {
            work.get();
        } catch (DiskException e) {
            failure = e;
            throw e;
        }
    }
}
