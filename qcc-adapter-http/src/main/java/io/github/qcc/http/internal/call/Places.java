package io.github.qcc.http.internal.call;

import io.github.qcc.http.call.WaitEvent.Reason;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Places for attempts under way, which bound the concurrency of this process. First come, first served. Thread-safe. */
final class Places {
    private final int all;
    private final Semaphore free;

    Places(int all) {
        this.all = all;
        free = new Semaphore(all, true);
    }

    /**
     * Takes a place.
     *
     * @param beforeWaiting throws what would refuse the operation after its wait
     */
    void take(Operation<?> operation, Runnable beforeWaiting) {
        operation.requireWanted();
        if (free.tryAcquire()) {
            return;
        }
        beforeWaiting.run();
        long longest = operation.remainingNanos();
        operation.report(Reason.CONCURRENCY, longest);
        boolean isTaken =
                operation.interruptibly(Reason.CONCURRENCY, () -> free.tryAcquire(longest, TimeUnit.NANOSECONDS));
        if (!isTaken) {
            throw operation.endedHere("the operation timeout ended while " + Reason.CONCURRENCY.description());
        }
    }

    void giveBack() {
        free.release();
    }

    int taken() {
        return all - free.availablePermits();
    }

    int waiting() {
        return free.getQueueLength();
    }
}
