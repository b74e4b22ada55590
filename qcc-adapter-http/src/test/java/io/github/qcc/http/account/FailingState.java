package io.github.qcc.http.account;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A shared state whose store can be taken away. */
final class FailingState implements AccountState {
    /** How the store behaves. */
    enum Mode {
        UP,
        /** Each step fails at once. */
        DOWN,
        /** No step ends until {@link #release}. */
        HANGS,
        /** Each step is done, but its answer is lost. */
        LOSES_ANSWERS
    }

    final AtomicInteger steps = new AtomicInteger();
    private final AccountState store;
    private volatile Mode mode = Mode.UP;
    private volatile CountDownLatch released = new CountDownLatch(1);

    FailingState(AccountState store) {
        this.store = store;
    }

    void become(Mode other) {
        released.countDown();
        released = new CountDownLatch(1);
        mode = other;
    }

    private <T> T step(Supplier<T> step) {
        steps.incrementAndGet();
        switch (mode) {
            case UP -> {
                return step.get();
            }
            case HANGS -> {
                try {
                    released.await();
                } catch (InterruptedException given) {
                    Thread.currentThread().interrupt();
                }
            }
            case LOSES_ANSWERS -> step.get();
            default -> {
                // Fails below.
            }
        }
        throw new AccountStateException("the store is down", null);
    }

    @Override
    public Admission admit(AdmitRequest request) {
        return step(() -> store.admit(request));
    }

    @Override
    public Departure leave(CallId id) {
        return step(() -> store.leave(id));
    }

    @Override
    public void settle(Settlement settlement) {
        step(() -> {
            store.settle(settlement);
            return null;
        });
    }

    @Override
    public AccountLimits agree(AccountKey account, AccountLimits named) {
        return step(() -> store.agree(account, named));
    }

    @Override
    public AccountLimits set(AccountKey account, AccountLimits changed) {
        return step(() -> store.set(account, changed));
    }

    @Override
    public boolean lift(AccountKey account, RefusalScope scope, long version) {
        return step(() -> store.lift(account, scope, version));
    }

    @Override
    public AccountSnapshot snapshot(AccountKey account) {
        return step(() -> store.snapshot(account));
    }

    @Override
    public Optional<SpendLedger> spendLedger() {
        return store.spendLedger();
    }

    @Override
    public DepartureSpacing spacing() {
        return store.spacing();
    }
}
