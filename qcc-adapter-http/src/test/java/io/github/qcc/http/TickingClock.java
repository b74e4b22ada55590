package io.github.qcc.http;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that is a second later at each reading. */
final class TickingClock extends Clock {
    private final AtomicLong second;

    TickingClock(long firstSecond) {
        second = new AtomicLong(firstSecond);
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochSecond(second.getAndIncrement());
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
