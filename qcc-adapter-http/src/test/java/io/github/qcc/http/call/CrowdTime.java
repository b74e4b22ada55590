package io.github.qcc.http.call;

import java.time.Duration;
import java.util.PriorityQueue;
import java.util.concurrent.CountDownLatch;

/** Time that several threads live through together: once all of them wait, it passes until the first has waited enough. */
final class CrowdTime implements Timeline {
    private final PriorityQueue<Long> ends = new PriorityQueue<>();
    private int awake;
    private long now;

    CrowdTime(int threads) {
        awake = threads;
    }

    @Override
    public synchronized long nanos() {
        return now;
    }

    @Override
    public synchronized boolean await(CountDownLatch end, Duration longest) throws InterruptedException {
        long until = now + longest.toNanos();
        ends.add(until);
        leave();
        while (now < until) {
            wait();
        }
        return end.getCount() == 0;
    }

    /** One thread less, for a while or for good. */
    synchronized void leave() {
        awake--;
        if (awake == 0 && !ends.isEmpty()) {
            now = ends.peek();
            // Counted before they run, lest the first of them takes the others for still waiting.
            while (!ends.isEmpty() && ends.peek() == now) {
                ends.remove();
                awake++;
            }
            notifyAll();
        }
    }
}
