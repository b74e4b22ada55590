package io.github.qcc.http.account;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Admits calls without the store for a bounded time, with this process's share of what the store last had. Thread-safe. Times
 * are the ticker's.
 */
final class DegradedState {
    private static final long STORE_RETRY = Duration.ofSeconds(1).toNanos();
    private static final long OBSERVE_EVERY = Duration.ofSeconds(5).toNanos();

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<AccountKey, Local> accounts = new HashMap<>();
    private final int processes;
    private final long atMost;
    private final DepartureSpacing spacing;
    private final long second;
    private final LongSupplier ticker;

    DegradedState(int processes, Duration atMost, DepartureSpacing spacing, LongSupplier ticker) {
        this.processes = processes;
        this.atMost = atMost.toNanos();
        this.spacing = spacing;
        this.ticker = ticker;
        second = Duration.ofSeconds(1).plus(spacing.jitter()).toNanos();
    }

    /** One account: what the store last had, and the calls that were made without it. */
    private static final class Local {
        private final Map<String, LocalCall> calls = new HashMap<>();
        private AccountSnapshot seen;
        private boolean isRefusalSeen;
        private long nextObservation;
        /** Null while the store is reached. */
        private InMemoryAccountState state;

        private long since;
        private long nextStoreTry;
        /** When calls may leave without the store. */
        private long startsAt;
        /** When calls may leave with the store again. */
        private long returnsAt;
    }

    private static final class LocalCall {
        private final AdmitRequest request;
        private final InMemoryAccountState state;

        private LocalCall(AdmitRequest request, InMemoryAccountState state) {
            this.request = request;
            this.state = state;
        }
    }

    boolean isActive() {
        lock.lock();
        try {
            return accounts.values().stream().anyMatch(local -> local.state != null);
        } finally {
            lock.unlock();
        }
    }

    /** Remembers what the store has. */
    void observe(AccountSnapshot snapshot) {
        lock.lock();
        try {
            Local local = account(snapshot.account());
            local.seen = snapshot;
            local.isRefusalSeen = !snapshot.refusals().isEmpty();
        } finally {
            lock.unlock();
        }
    }

    private Local account(AccountKey key) {
        return accounts.computeIfAbsent(key, created -> {
            Local local = new Local();
            local.nextObservation = ticker.getAsLong();
            local.returnsAt = local.nextObservation;
            return local;
        });
    }

    /** Whether it is time to look at the account again, so that its balances are known when the store is lost. */
    boolean isObservationDue(AccountKey key) {
        lock.lock();
        try {
            Local local = account(key);
            long now = ticker.getAsLong();
            boolean isDue = now - local.nextObservation >= 0;
            if (isDue) {
                local.nextObservation = now + OBSERVE_EVERY;
            }
            return isDue;
        } finally {
            lock.unlock();
        }
    }

    /** Whether the store was lost a moment ago and is not tried again yet. */
    boolean skipsStore(AccountKey key) {
        lock.lock();
        try {
            Local local = account(key);
            long now = ticker.getAsLong();
            if (local.state == null || now - local.nextStoreTry >= 0) {
                local.nextStoreTry = now + STORE_RETRY;
                return false;
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** The wait between the last call that was made without the store and the first that the store admits. */
    Optional<Admission> pauseAfterReturn(AccountKey key) {
        lock.lock();
        try {
            Local local = account(key);
            return local.state == null ? pauseUntil(local.returnsAt) : Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    private Optional<Admission> pauseUntil(long end) {
        long rest = end - ticker.getAsLong();
        return rest > 0 ? Optional.of(new Admission.TooFarAhead(Duration.ofNanos(rest))) : Optional.empty();
    }

    /** The store has answered: calls that wait without it are void from now on. */
    void reached(AccountKey key, Admission admission) {
        lock.lock();
        try {
            Local local = account(key);
            local.state = null;
            if (admission instanceof Admission.Refused) {
                local.isRefusalSeen = true;
            }
        } finally {
            lock.unlock();
        }
    }

    void noteRefusal(Settlement settlement) {
        if (settlement.refusal().isPresent()) {
            lock.lock();
            try {
                account(settlement.id().account()).isRefusalSeen = true;
            } finally {
                lock.unlock();
            }
        }
    }

    /** Admits a call without the store; empty if that is not allowed now. */
    Optional<Admission> admit(AdmitRequest request) {
        lock.lock();
        try {
            Local local = account(request.account());
            long now = ticker.getAsLong();
            if (local.seen == null || local.isRefusalSeen) {
                return Optional.empty();
            }
            if (local.state == null && !begin(local, now) || now - local.since > atMost) {
                return Optional.empty();
            }
            return pauseUntil(local.startsAt).or(() -> admitLocally(local, request));
        } finally {
            lock.unlock();
        }
    }

    /** Takes a share of the account's limits. Calls that the store admitted may have left within the last second. */
    private boolean begin(Local local, long now) {
        AccountLimits limits = local.seen.limits();
        long rate = limits.rate().orElseThrow().millionths() / processes;
        int concurrency = limits.accountConcurrency().orElse(AccountLimits.UNLIMITED_CONCURRENCY) / processes;
        if (rate < Rate.LEAST || concurrency == 0) {
            return false;
        }
        AccountLimits share = AccountLimits.of(new Rate(rate)).withAccountConcurrency(concurrency);
        if (limits.callsPerDay().isPresent()) {
            share = share.withCallsPerDay(
                    share(limits.callsPerDay(), local.seen.day().calls()).getAsLong());
        }
        local.state =
                InMemoryAccountState.builder().spacing(spacing).ticker(ticker).build();
        local.state.set(local.seen.account(), share);
        local.since = now;
        local.nextStoreTry = now + STORE_RETRY;
        local.startsAt = now + second;
        return true;
    }

    private OptionalLong share(OptionalLong limit, long spent) {
        return limit.isEmpty() ? limit : OptionalLong.of(Math.max(0, limit.getAsLong() - spent) / processes);
    }

    private Optional<Admission> admitLocally(Local local, AdmitRequest request) {
        List<BudgetLimit> shares =
                request.budgets().stream().map(budget -> share(local, budget)).toList();
        Admission admission = local.state.admit(request.withBudgets(request.id(), shares));
        if (admission instanceof Admission.Granted granted) {
            local.calls.put(request.id().value(), new LocalCall(request, local.state));
            // The whole account's limits: the caller passes them on to a store that has forgotten them.
            return Optional.of(
                    new Admission.Granted(granted.id(), granted.delay(), granted.probes(), local.seen.limits()));
        }
        return Optional.of(admission);
    }

    private BudgetLimit share(Local local, BudgetLimit budget) {
        Optional<LedgerBalance> spent = local.seen.budgets().stream()
                .filter(balance -> balance.ledger().name().equals(budget.name()))
                .findFirst();
        return new BudgetLimit(
                budget.name(),
                share(budget.maxCalls(), spent.map(LedgerBalance::calls).orElse(0L)),
                share(budget.maxFen(), spent.map(LedgerBalance::fen).orElse(0L)));
    }

    /** Claims the departure of a call that was admitted without the store; empty for another call. */
    Optional<Departure> leave(CallId id) {
        lock.lock();
        try {
            Local local = account(id.account());
            LocalCall call = local.calls.get(id.value());
            if (call == null) {
                return Optional.empty();
            }
            if (call.state != local.state || local.isRefusalSeen) {
                return Optional.of(new Departure.Void());
            }
            Departure departure = call.state.leave(id);
            if (departure instanceof Departure.Rest rest) {
                long departs = ticker.getAsLong() + Math.max(0, rest.delay().toNanos());
                local.returnsAt = Math.max(local.returnsAt, departs + second);
            }
            return Optional.of(departure);
        } finally {
            lock.unlock();
        }
    }

    /** Settles a call that was admitted without the store; empty for another call. */
    Optional<AdmitRequest> settle(Settlement settlement) {
        lock.lock();
        try {
            Local local = account(settlement.id().account());
            LocalCall call = local.calls.remove(settlement.id().value());
            if (call == null) {
                return Optional.empty();
            }
            call.state.settle(settlement);
            local.isRefusalSeen |= settlement.refusal().isPresent();
            return Optional.of(call.request);
        } finally {
            lock.unlock();
        }
    }

    /** A request to book a call that was made without the store, regardless of its budgets. */
    static AdmitRequest alreadyMade(AdmitRequest made) {
        List<BudgetLimit> unlimited = made.budgets().stream()
                .map(budget -> new BudgetLimit(budget.name(), OptionalLong.empty(), OptionalLong.empty()))
                .toList();
        return made.withBudgets(CallId.next(made.account()), unlimited);
    }
}
