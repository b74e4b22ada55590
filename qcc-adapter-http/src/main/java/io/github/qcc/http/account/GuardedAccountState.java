package io.github.qcc.http.account;

import io.github.qcc.domain.Billing;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Keeps callers safe from a shared store that fails or hangs. No step takes longer than the {@code stateTimeout}. A store that
 * cannot be reached admits no call: a paid interface fails closed. A settlement that fails goes to an outbox and is repeated
 * until the store has it. A refusal in the outbox is put up before the next call is admitted.
 *
 * <p>A process that uses its store for the first time loads drivers and opens connections. So {@link #agree} and
 * {@link #snapshot} may take longer during the {@link Builder#warmUp}; {@link #admit} never may.
 *
 * <p>{@link Builder#degrade} is the one alternative to failing closed.
 */
public final class GuardedAccountState implements AccountState, AutoCloseable {
    private static final int MOST_STEPS = 64;

    private final AccountState delegate;
    private final Duration stateTimeout;
    private final Duration warmUp;
    private final LongSupplier ticker;
    private final ExecutorService steps;
    private final Outbox outbox;
    private final Optional<DegradedState> degraded;
    private final AtomicLong unreachable = new AtomicLong();
    private volatile boolean isReachable = true;
    /** End of the warm-up, by the ticker; 0 before the first step that reads. */
    private final AtomicLong warmUpEnd = new AtomicLong();

    private GuardedAccountState(Builder builder) {
        delegate = builder.delegate;
        stateTimeout = builder.stateTimeout;
        warmUp = builder.warmUp;
        ticker = builder.ticker;
        steps = new ThreadPoolExecutor(0, MOST_STEPS, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
            Thread thread = new Thread(task, "qcc-account-state");
            thread.setDaemon(true);
            return thread;
        });
        outbox = new Outbox(task -> timed("settle a call", () -> {
            task.run();
            return null;
        }));
        degraded = builder.maxProcesses == 0
                ? Optional.empty()
                : Optional.of(new DegradedState(builder.maxProcesses, builder.atMost, delegate.spacing(), ticker));
    }

    /** Guards a shared state with the default timeout of 300 ms. */
    public static GuardedAccountState of(AccountState shared) {
        return builder(shared).build();
    }

    /** A builder with the defaults. */
    public static Builder builder(AccountState shared) {
        return new Builder(shared);
    }

    /**
     * What the guard has seen of the store, for health checks and meters.
     *
     * @param isReachable whether the store answered the last step
     * @param unreachable admissions that the store did not answer, since the start
     * @param unsettled settlements that wait in the outbox
     * @param isDegraded whether calls are admitted without the store at present
     */
    public record StoreHealth(boolean isReachable, long unreachable, int unsettled, boolean isDegraded) {}

    /** What the guard has seen of the store. */
    public StoreHealth health() {
        return new StoreHealth(
                isReachable,
                unreachable.get(),
                outbox.size(),
                degraded.map(DegradedState::isActive).orElse(false));
    }

    @Override
    public Admission admit(AdmitRequest request) {
        return degraded.isPresent() ? admitOrDegrade(degraded.get(), request) : admitByStore(request);
    }

    private Admission admitOrDegrade(DegradedState local, AdmitRequest request) {
        AccountKey account = request.account();
        Optional<Admission> pause = local.pauseAfterReturn(account);
        if (pause.isPresent()) {
            return pause.get();
        }
        Admission admission = local.skipsStore(account)
                ? new Admission.Unreachable("the store could not be reached a moment ago")
                : admitByStore(request);
        if (admission instanceof Admission.Unreachable) {
            return local.admit(request).orElse(admission);
        }
        local.reached(account, admission);
        if (local.isObservationDue(account)) {
            observe(local, account);
        }
        // Between calls with and without the store there is a second, as after any loss of memory.
        Optional<Admission> returned = local.pauseAfterReturn(account);
        if (returned.isPresent() && admission instanceof Admission.Granted) {
            settle(Settlement.notSent(request.id()));
            return returned.get();
        }
        return admission;
    }

    private void observe(DegradedState local, AccountKey account) {
        try {
            steps.execute(() -> {
                try {
                    local.observe(delegate.snapshot(account));
                } catch (AccountStateException unreachableAgain) {
                    // What was seen before counts.
                }
            });
        } catch (RejectedExecutionException full) {
            // Looked at next time.
        }
    }

    private Admission admitByStore(AdmitRequest request) {
        long deadline = ticker.getAsLong() + stateTimeout.toNanos();
        Admission admission;
        // Once more under the same id: the store may have booked the call, and only its answer was lost.
        int attempts = 0;
        do {
            admission = admitOnce(request, deadline);
        } while (admission instanceof Admission.Unreachable && ++attempts < 2 && ticker.getAsLong() - deadline < 0);
        if (admission instanceof Admission.Unreachable) {
            // Not settled here: the caller may repeat the request under the same id.
            unreachable.incrementAndGet();
        }
        return admission;
    }

    private Admission admitOnce(AdmitRequest request, long deadline) {
        try {
            if (!outbox.deliverRefusals()) {
                return new Admission.Unreachable("a refusal by QCC could not be recorded yet");
            }
            return timed("admit a call", () -> delegate.admit(request), Math.max(1, deadline - ticker.getAsLong()));
        } catch (AccountStateException failure) {
            return new Admission.Unreachable(failure.getMessage());
        }
    }

    @Override
    public Departure leave(CallId id) {
        Optional<Departure> local = degraded.flatMap(state -> state.leave(id));
        if (local.isPresent()) {
            return local.get();
        }
        try {
            return timed("claim a departure", () -> delegate.leave(id));
        } catch (AccountStateException failure) {
            return new Departure.Void();
        }
    }

    /** Never fails because of the store: what cannot be recorded now is in the outbox. */
    @Override
    public void settle(Settlement settlement) {
        Optional<AdmitRequest> local = degraded.flatMap(state -> state.settle(settlement));
        if (local.isPresent()) {
            boolean isSpent = settlement.billing() != Billing.NONE;
            if (isSpent || settlement.refusal().isPresent()) {
                Runnable delivery =
                        isSpent ? () -> recordLater(local.get(), settlement) : () -> delegate.settle(settlement);
                outbox.add(delivery, settlement.refusal().isPresent());
            }
            return;
        }
        degraded.ifPresent(state -> state.noteRefusal(settlement));
        try {
            timed("settle a call", () -> {
                delegate.settle(settlement);
                return null;
            });
        } catch (AccountStateException failure) {
            outbox.add(delegate, settlement);
        }
    }

    /** Books a call in the store that was made without it. Its budgets are not limited here, because they are spent already. */
    private void recordLater(AdmitRequest made, Settlement settlement) {
        AdmitRequest booked = DegradedState.alreadyMade(made);
        Admission admission = delegate.admit(booked);
        if (admission instanceof Admission.Granted granted) {
            delegate.settle(settlement.of(granted.id()));
        } else if (admission instanceof Admission.Refused || admission instanceof Admission.Exhausted) {
            // The outbox is full, but what QCC said counts.
            delegate.settle(settlement.of(booked.id()));
        } else {
            throw new AccountStateException("the store has no departure for a call that was made without it", null);
        }
    }

    @Override
    public AccountLimits agree(AccountKey account, AccountLimits named) {
        AccountLimits agreed = timed("agree on limits", () -> delegate.agree(account, named), readNanos());
        degraded.ifPresent(state -> observe(state, account));
        return agreed;
    }

    @Override
    public AccountLimits set(AccountKey account, AccountLimits changed) {
        return timed("set limits", () -> delegate.set(account, changed));
    }

    @Override
    public boolean lift(AccountKey account, RefusalScope scope, long version) {
        return timed("lift a refusal", () -> delegate.lift(account, scope, version));
    }

    @Override
    public AccountSnapshot snapshot(AccountKey account) {
        return timed("read the account", () -> delegate.snapshot(account), readNanos());
    }

    private long readNanos() {
        long now = ticker.getAsLong();
        warmUpEnd.compareAndSet(0, now + warmUp.toNanos());
        return Math.max(stateTimeout.toNanos(), warmUpEnd.get() - now);
    }

    /** The store's own; reading a long record is not timed. */
    @Override
    public Optional<SpendLedger> spendLedger() {
        return delegate.spendLedger();
    }

    @Override
    public DepartureSpacing spacing() {
        return delegate.spacing();
    }

    private <T> T timed(String what, Supplier<T> step) {
        return timed(what, step, stateTimeout.toNanos());
    }

    private <T> T timed(String what, Supplier<T> step, long nanos) {
        boolean isAnswered = false;
        try {
            T answer = await(what, step, nanos);
            isAnswered = !(answer instanceof Admission.Unreachable);
            return answer;
        } catch (AccountLimitsConflictException conflict) {
            isAnswered = true;
            throw conflict;
        } finally {
            isReachable = isAnswered;
        }
    }

    private <T> T await(String what, Supplier<T> step, long nanos) {
        Future<T> future;
        try {
            future = steps.submit(step::get);
        } catch (RejectedExecutionException full) {
            throw new AccountStateException(
                    "the store does not answer: " + MOST_STEPS + " steps are waiting for it already", full);
        }
        try {
            return future.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            future.cancel(true);
            throw new AccountStateException(
                    "the store did not answer within " + TimeUnit.NANOSECONDS.toMillis(nanos)
                            + " ms, when asked to " + what + "; the stateTimeout is " + stateTimeout.toMillis()
                            + " ms",
                    late);
        } catch (InterruptedException interrupt) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new AccountStateException("the thread was interrupted when it asked to " + what, interrupt);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AccountStateException("the store failed to " + what, failure.getCause());
        }
    }

    /**
     * Delivers what is in the outbox, if the store can be reached, and ends the threads. What is not delivered is resolved by
     * the store when the leases of the calls end: calls that left are kept.
     */
    @Override
    public void close() {
        outbox.close();
        steps.shutdownNow();
    }

    /** Collects what differs from the defaults. Not thread-safe. */
    public static final class Builder {
        private final AccountState delegate;
        private Duration stateTimeout = Duration.ofMillis(300);
        private Duration warmUp = Duration.ofSeconds(5);
        private LongSupplier ticker = System::nanoTime;
        private int maxProcesses;
        private Duration atMost = Duration.ZERO;

        private Builder(AccountState delegate) {
            this.delegate = Objects.requireNonNull(delegate, "delegate");
        }

        /** Longest time for a step, 300 ms by default: callers must not wait for a store until their own deadline. */
        public Builder stateTimeout(Duration timeout) {
            if (timeout.isNegative() || timeout.isZero()) {
                throw new IllegalArgumentException("stateTimeout must be positive but was " + timeout);
            }
            stateTimeout = timeout;
            return this;
        }

        /**
         * Time from the first {@link #agree} or {@link #snapshot}, until whose end both may take, 5 s by default. Zero to bound
         * them by the {@code stateTimeout} at once.
         */
        public Builder warmUp(Duration time) {
            if (time.isNegative()) {
                throw new IllegalArgumentException("warmUp must not be negative but was " + time);
            }
            warmUp = time;
            return this;
        }

        /**
         * Goes on for a while when the store cannot be reached, with the rate and what is left of budgets divided by the
         * number of processes. Not while a refusal applied. What is spent in the meantime is recorded when the store is back.
         *
         * <p>If only some processes lose the store, the others keep the whole rate, so that together they may exceed it.
         *
         * @param maxProcesses most processes that use the account at once
         * @param longest how long a process goes on without the store
         */
        public Builder degrade(int maxProcesses, Duration longest) {
            if (maxProcesses < 1) {
                throw new IllegalArgumentException("maxProcesses must be 1 or more but was " + maxProcesses);
            }
            if (longest.isNegative() || longest.isZero()) {
                throw new IllegalArgumentException("atMost must be positive but was " + longest);
            }
            this.maxProcesses = maxProcesses;
            atMost = longest;
            return this;
        }

        /** Nanoseconds from a source that never goes back; {@link System#nanoTime} by default. */
        public Builder ticker(LongSupplier nanos) {
            ticker = Objects.requireNonNull(nanos, "nanos");
            return this;
        }

        /** The guarded state. */
        public GuardedAccountState build() {
            return new GuardedAccountState(this);
        }
    }
}
