package io.github.qcc.http.internal.call;

import io.github.qcc.http.account.AccountState;
import io.github.qcc.http.account.Settlement;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Settles calls with the account state. A settlement that the state does not take is kept and repeated, because a response
 * exists by then and must reach its caller. Settlements are idempotent by the id of their call.
 */
final class Settlements {
    private static final long PAUSE_SECONDS = 1;

    private final AccountState state;
    private final CountDownLatch closing;
    private final ConcurrentLinkedQueue<Settlement> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();
    private final AtomicBoolean isRepeating = new AtomicBoolean();

    Settlements(AccountState state, CountDownLatch closing) {
        this.state = state;
        this.closing = closing;
    }

    /** Settles now, or later if the state fails. Throws nothing. */
    void settle(Settlement settlement) {
        if (!trySettle(settlement)) {
            size.incrementAndGet();
            waiting.add(settlement);
            repeatInBackground();
        }
    }

    private boolean trySettle(Settlement settlement) {
        try {
            state.settle(settlement);
            return true;
        } catch (Throwable failed) {
            CallListeners.logIgnored(state.getClass().getName(), failed);
            return false;
        }
    }

    int size() {
        return size.get();
    }

    private void repeatInBackground() {
        if (isRepeating.compareAndSet(false, true)) {
            Thread thread = new Thread(this::repeatUntilEmpty, "qcc-settlements");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void repeatUntilEmpty() {
        try {
            while (!waiting.isEmpty() && !closing.await(PAUSE_SECONDS, TimeUnit.SECONDS)) {
                flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            isRepeating.set(false);
        }
        if (!waiting.isEmpty() && closing.getCount() > 0) {
            repeatInBackground();
        }
    }

    /** Repeats what is waiting, until the state fails again. */
    void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        synchronized (waiting) {
            for (Settlement next = waiting.peek(); next != null && trySettle(next); next = waiting.peek()) {
                waiting.poll();
                size.decrementAndGet();
            }
        }
    }
}
