package io.github.qcc.http.account;

import io.github.qcc.domain.Billing;
import io.github.qcc.http.account.Admission.Granted;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/** One account in the memory of this process. Every step holds the account's lock for its few operations. */
final class AccountMemory {
    private static final long SWEEP_EVERY = Duration.ofMinutes(1).toNanos();

    private final ReentrantLock lock = new ReentrantLock();
    private final AccountKey account;
    private final InstantSource clock;
    private final LongSupplier ticker;
    private final DepartureSpacing spacing;
    private final Map<String, OpenCall> open = new HashMap<>();
    private final RefusalMemory refusals = new RefusalMemory();
    private final LedgerMemory ledgers;
    private AccountLimits limits;
    private long period;
    private long horizon;
    private long free;
    private long nextSweep;

    AccountMemory(AccountKey account, InstantSource clock, LongSupplier ticker, DepartureSpacing spacing) {
        this.account = account;
        this.clock = clock;
        this.ticker = ticker;
        this.spacing = spacing;
        ledgers = new LedgerMemory(clock.instant());
        free = ticker.getAsLong();
        nextSweep = free + SWEEP_EVERY;
    }

    /** A call that is not settled. Times are the ticker's. */
    static final class OpenCall {
        final AdmitRequest request;
        final List<ActiveRefusal> probes;
        final DayOfChina day;
        final long departure;
        final long leaseEnd;
        boolean hasLeft;

        OpenCall(AdmitRequest request, List<ActiveRefusal> probes, DayOfChina day, long departure, long leaseEnd) {
            this.request = request;
            this.probes = probes;
            this.day = day;
            this.departure = departure;
            this.leaseEnd = leaseEnd;
        }
    }

    Admission admit(AdmitRequest request) {
        lock.lock();
        try {
            return admitLocked(request, ticker.getAsLong(), clock.instant());
        } finally {
            lock.unlock();
        }
    }

    private Admission admitLocked(AdmitRequest request, long now, Instant instant) {
        if (limits == null) {
            apply(request.limits());
        }
        OpenCall known = open.get(request.id().value());
        if (known != null) {
            return granted(known, now);
        }
        if (now - nextSweep >= 0) {
            sweep(now);
        }
        ledgers.beginDay(instant);
        Optional<Admission> refused = refusals.check(request, instant);
        if (refused.isPresent()) {
            return refused.get();
        }
        Optional<Admission> full = firstObstacle(request, now);
        if (full.isPresent() && sweep(now)) {
            full = firstObstacle(request, now);
        }
        return full.orElseGet(() -> granted(book(request, now, instant), now));
    }

    private Optional<Admission> firstObstacle(AdmitRequest request, long now) {
        return ledgers.check(request, limits).or(() -> checkPlaces(now)).or(() -> checkHorizon(now));
    }

    private Optional<Admission> checkPlaces(long now) {
        if (limits.accountConcurrency().isEmpty()
                || open.size() < limits.accountConcurrency().getAsInt()) {
            return Optional.empty();
        }
        return Optional.of(new Admission.Busy(Waits.untilPlace(period)));
    }

    private Optional<Admission> checkHorizon(long now) {
        long excess = free - now - horizon;
        return excess > 0 ? Optional.of(new Admission.TooFarAhead(Duration.ofNanos(excess))) : Optional.empty();
    }

    private OpenCall book(AdmitRequest request, long now, Instant instant) {
        long departure = free - now > 0 ? free : now;
        free = departure + period;
        long leaseEnd = now + request.lease().toNanos();
        List<ActiveRefusal> probes = refusals.takeProbes(request, instant, instant.plus(request.lease()));
        OpenCall call = new OpenCall(request, probes, ledgers.today(), departure, leaseEnd);
        ledgers.book(request);
        open.put(request.id().value(), call);
        return call;
    }

    private Granted granted(OpenCall call, long now) {
        Duration delay = Duration.ofNanos(Math.max(0, call.departure - now));
        return new Granted(call.request.id(), delay, call.probes, limits);
    }

    Departure leave(CallId id) {
        lock.lock();
        try {
            long now = ticker.getAsLong();
            OpenCall call = open.get(id.value());
            if (call == null
                    || call.hasLeft
                    || now - call.leaseEnd >= 0
                    || !refusals.lets(call.request, call.probes, clock.instant())) {
                return new Departure.Void();
            }
            call.hasLeft = true;
            long actual = now - call.departure > 0 ? now : call.departure;
            // A late departure moves those that are not reserved yet.
            if (actual + period - free > 0) {
                free = actual + period;
            }
            return new Departure.Rest(Duration.ofNanos(call.departure - now));
        } finally {
            lock.unlock();
        }
    }

    void settle(Settlement settlement) {
        lock.lock();
        try {
            OpenCall call = open.remove(settlement.id().value());
            if (call != null) {
                end(call, settlement.billing() != Billing.NONE);
            }
            refusals.lift(settlement.lifted());
            settlement.refusal().ifPresent(refusal -> refusals.putUp(refusal, clock.instant()));
        } finally {
            lock.unlock();
        }
    }

    private void end(OpenCall call, boolean isKept) {
        ledgers.settle(call, isKept);
        refusals.endProbes(call.probes, call.request.id());
    }

    /** Resolves the bookings of callers that did not settle in time; returns whether there were any. */
    private boolean sweep(long now) {
        nextSweep = now + SWEEP_EVERY;
        boolean isAnyOver = false;
        for (Iterator<OpenCall> calls = open.values().iterator(); calls.hasNext(); ) {
            OpenCall call = calls.next();
            if (now - call.leaseEnd >= 0) {
                calls.remove();
                end(call, call.hasLeft);
                isAnyOver = true;
            }
        }
        return isAnyOver;
    }

    AccountLimits set(AccountLimits named) {
        lock.lock();
        try {
            apply(named);
            return limits;
        } finally {
            lock.unlock();
        }
    }

    private void apply(AccountLimits named) {
        limits = (limits == null ? named : named.orElse(limits)).withDefaults();
        period = limits.rate().orElseThrow().period(spacing.jitter()).toNanos();
        horizon = Waits.horizon(period);
    }

    boolean lift(RefusalScope scope, long version) {
        lock.lock();
        try {
            return refusals.lift(scope, version);
        } finally {
            lock.unlock();
        }
    }

    AccountSnapshot snapshot() {
        lock.lock();
        try {
            long now = ticker.getAsLong();
            Instant instant = clock.instant();
            sweep(now);
            ledgers.beginDay(instant);
            AccountLimits known = limits == null ? AccountLimits.unnamed().withDefaults() : limits;
            return new AccountSnapshot(
                    account,
                    instant,
                    known,
                    refusals.active(instant),
                    ledgers.day(known),
                    ledgers.budgets(),
                    ledgers.purposes(),
                    open.size(),
                    limits == null ? Optional.empty() : Optional.of(instant.plusNanos(Math.max(0, free - now))));
        } finally {
            lock.unlock();
        }
    }
}
