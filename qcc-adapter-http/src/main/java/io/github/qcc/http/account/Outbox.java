package io.github.qcc.http.account;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** Settlements that the store does not have yet. They are delivered in order, those with refusals first. */
final class Outbox implements AutoCloseable {
    private static final long PAUSE = Duration.ofMillis(250).toNanos();

    private final ReentrantLock lock = new ReentrantLock();
    private final ReentrantLock delivery = new ReentrantLock();
    private final Condition isFilled = lock.newCondition();
    private final Deque<Runnable> refusals = new ArrayDeque<>();
    private final Deque<Runnable> others = new ArrayDeque<>();
    private final Consumer<Runnable> runner;
    private Thread thread;
    private boolean isClosed;

    /**
     * An empty outbox.
     *
     * @param runner runs a delivery, or throws {@link AccountStateException}
     */
    Outbox(Consumer<Runnable> runner) {
        this.runner = runner;
    }

    void add(AccountState state, Settlement settlement) {
        add(() -> state.settle(settlement), settlement.refusal().isPresent());
    }

    void add(Runnable delivery, boolean hasRefusal) {
        lock.lock();
        try {
            (hasRefusal ? refusals : others).add(delivery);
            if (thread == null && !isClosed) {
                thread = new Thread(this::deliverInBackground, "qcc-account-outbox");
                thread.setDaemon(true);
                thread.start();
            }
            isFilled.signalAll();
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return refusals.size() + others.size();
        } finally {
            lock.unlock();
        }
    }

    /** Delivers the refusals now; returns whether none is left. */
    boolean deliverRefusals() {
        return isEmpty(refusals) || deliver(refusals);
    }

    private boolean isEmpty(Deque<Runnable> queue) {
        lock.lock();
        try {
            return queue.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** Delivers until the queue is empty or a delivery fails; returns whether it is empty. */
    private boolean deliver(Deque<Runnable> queue) {
        delivery.lock();
        try {
            for (Runnable next = peek(queue); next != null; next = peek(queue)) {
                runner.accept(next);
                remove(queue, next);
            }
            return true;
        } catch (AccountStateException failure) {
            return false;
        } finally {
            delivery.unlock();
        }
    }

    private Runnable peek(Deque<Runnable> queue) {
        lock.lock();
        try {
            return queue.peek();
        } finally {
            lock.unlock();
        }
    }

    private void remove(Deque<Runnable> queue, Runnable delivered) {
        lock.lock();
        try {
            queue.remove(delivered);
        } finally {
            lock.unlock();
        }
    }

    private void deliverInBackground() {
        try {
            while (awaitWork()) {
                if (!deliver(refusals) || !deliver(others)) {
                    pause();
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean awaitWork() throws InterruptedException {
        lock.lock();
        try {
            while (!isClosed && refusals.isEmpty() && others.isEmpty()) {
                isFilled.await();
            }
            return !isClosed;
        } finally {
            lock.unlock();
        }
    }

    private void pause() throws InterruptedException {
        lock.lock();
        try {
            if (!isClosed) {
                isFilled.await(PAUSE, TimeUnit.NANOSECONDS);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Tries once more to deliver everything. */
    @Override
    public void close() {
        lock.lock();
        try {
            isClosed = true;
            isFilled.signalAll();
        } finally {
            lock.unlock();
        }
        if (deliver(refusals)) {
            deliver(others);
        }
    }
}
