package io.github.qcc.app.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Time that passes when somebody waits, and only then. */
final class VirtualTime extends Clock implements Timekeeper {
    private Instant now = Instant.parse("2026-11-21T02:00:00Z");

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized long nanos() {
        return Duration.between(Instant.EPOCH, now).toNanos();
    }

    @Override
    public synchronized void pause(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now();
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
