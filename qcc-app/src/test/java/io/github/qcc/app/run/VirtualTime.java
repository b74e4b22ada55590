package io.github.qcc.app.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Time that passes when somebody sleeps, and only then. */
final class VirtualTime extends Clock implements RunControl.Sleeper {
    private Instant now = Instant.parse("2026-11-21T02:00:00Z");

    @Override
    public synchronized void sleep(Duration time) {
        now = now.plus(time);
    }

    @Override
    public synchronized Instant instant() {
        return now;
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
