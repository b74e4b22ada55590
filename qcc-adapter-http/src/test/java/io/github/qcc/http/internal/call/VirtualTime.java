package io.github.qcc.http.internal.call;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CountDownLatch;

/**
 * Time that passes only by being waited for, and a clock of it. By default each wait passes at once. If threads share it,
 * time passes once all of them wait, until the first has waited enough.
 */
public final class VirtualTime extends Clock implements Ticker {
    private final Instant begin;
    private final List<Duration> waits = Collections.synchronizedList(new ArrayList<>());
    private final PriorityQueue<Long> ends = new PriorityQueue<>();
    private int awake;
    private long now;

    private VirtualTime(Instant begin, int threads) {
        this.begin = begin;
        awake = threads;
    }

    public static VirtualTime from(String instant) {
        return new VirtualTime(Instant.parse(instant), 0);
    }

    /** Time that a number of threads share. */
    public static VirtualTime sharedBy(int threads) {
        return new VirtualTime(Instant.parse("2026-03-04T05:06:07Z"), threads);
    }

    /** Lets time pass without a wait. */
    public synchronized void pass(Duration time) {
        now += time.toNanos();
    }

    /** Every wait, in order. */
    public List<Duration> waits() {
        return List.copyOf(waits);
    }

    @Override
    public synchronized long nanos() {
        return now;
    }

    @Override
    public synchronized boolean await(CountDownLatch end, long nanos) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (end.getCount() == 0) {
            return true;
        }
        waits.add(Duration.ofNanos(nanos));
        if (awake == 0) {
            now += nanos;
        } else {
            awaitTogether(now + nanos);
        }
        return end.getCount() == 0;
    }

    private void awaitTogether(long until) throws InterruptedException {
        ends.add(until);
        leave();
        while (now < until) {
            wait();
        }
    }

    /** One thread less, for a while or for good. */
    public synchronized void leave() {
        awake--;
        if (awake == 0 && !ends.isEmpty()) {
            now = ends.peek();
            // Counted before they run, because the first of them would otherwise take the others for still waiting.
            while (!ends.isEmpty() && ends.peek() == now) {
                ends.remove();
                awake++;
            }
            notifyAll();
        }
    }

    @Override
    public synchronized Instant instant() {
        return begin.plusNanos(now);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
