package io.github.qcc.probe;

import io.github.qcc.http.call.CallListener;
import io.github.qcc.http.meter.QccMeters;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** The platform's own Micrometer; a class of its own, because a platform without it could not load the others. */
final class MeterProbe {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    CallListener listener() {
        return QccMeters.of(registry);
    }

    /** Fails if no call was counted, or if a gauge does not work. */
    void check() {
        if (registry.get("qcc.charged").counter().count() != 1) {
            throw new AssertionError("the call was not counted");
        }
        if (registry.get("qcc.refusal.active").tag("scope", "account").gauge().value() != 0) {
            throw new AssertionError("the account is not refused, but its gauge says so");
        }
    }
}
