package io.github.qcc.http.call;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes by being waited for, and not otherwise; a clock of it too. */
public final class VirtualTime extends Clock implements Timeline {
    private final Instant begin;
    private final AtomicLong passed = new AtomicLong();
    private final List<Duration> waits = Collections.synchronizedList(new ArrayList<>());

    private VirtualTime(Instant begin) {
        this.begin = begin;
    }

    public static VirtualTime from(String instant) {
        return new VirtualTime(Instant.parse(instant));
    }

    /** Lets time pass without anybody waiting. */
    public void pass(Duration time) {
        passed.addAndGet(time.toNanos());
    }

    /** Every wait, in order. */
    public List<Duration> waits() {
        return List.copyOf(waits);
    }

    @Override
    public long nanos() {
        return passed.get();
    }

    @Override
    public boolean await(CountDownLatch end, Duration longest) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (end.getCount() > 0) {
            waits.add(longest);
            pass(longest);
        }
        return end.getCount() == 0;
    }

    @Override
    public Instant instant() {
        return begin.plusNanos(passed.get());
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
