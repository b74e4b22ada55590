package io.github.qcc.http.meter;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.Receipt.Source;
import io.github.qcc.http.account.AdmitRequest;
import io.github.qcc.http.call.AttemptEvent;
import io.github.qcc.http.call.OperationEvent;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counters and timers of one endpoint of one account. Each is looked up once, because a look-up takes longer than counting;
 * those whose tags are known exist from the beginning and read 0.
 */
final class EndpointMeters {
    private final MeterRegistry registry;
    private final Tags tags;
    private final Map<CallTags, Counter> calls = new ConcurrentHashMap<>();
    private final Map<String, Timer> operations = new ConcurrentHashMap<>();
    private final Map<String, Counter> charged = new ConcurrentHashMap<>();
    private final Map<String, Counter> uncertain = new ConcurrentHashMap<>();
    private final Timer attempt;
    private final Timer departureWait;
    private final Counter retries;
    private final Counter unreadableValues;
    private final Counter shared;
    private final Counter cached;
    private final Counter refused;

    private record CallTags(String status, Billing billing) {}

    EndpointMeters(MeterRegistry registry, Tags tags) {
        this.registry = registry;
        this.tags = tags;
        attempt = registry.timer("qcc.attempt", tags);
        departureWait = registry.timer("qcc.departure.wait", tags);
        retries = registry.counter("qcc.retries", tags);
        unreadableValues = registry.counter("qcc.unreadable.values", tags);
        shared = registry.counter("qcc.shared", tags);
        cached = registry.counter("qcc.cached", tags);
        refused = registry.counter("qcc.refused", tags);
        charged(AdmitRequest.DEFAULT_PURPOSE);
        uncertain(AdmitRequest.DEFAULT_PURPOSE);
    }

    void count(AttemptEvent event) {
        calls.computeIfAbsent(new CallTags(event.status(), event.billing()), this::calls)
                .increment();
        attempt.record(event.took());
        departureWait.record(event.waited());
        countIf(event.number() > 1, retries);
        if (event.billing() == Billing.CHARGED) {
            charged(event.purpose()).increment();
        } else if (event.billing() == Billing.UNCERTAIN) {
            uncertain(event.purpose()).increment();
        }
        unreadableValues.increment(event.unreadable());
    }

    private Counter calls(CallTags call) {
        return registry.counter(
                "qcc.calls",
                tags.and("status", call.status(), "billing", tag(call.billing().name())));
    }

    private Counter charged(String of) {
        return charged.computeIfAbsent(of, purpose -> byPurpose("qcc.charged", purpose));
    }

    private Counter uncertain(String of) {
        return uncertain.computeIfAbsent(of, purpose -> byPurpose("qcc.uncertain", purpose));
    }

    private Counter byPurpose(String name, String purpose) {
        return registry.counter(name, tags.and("purpose", purpose));
    }

    void count(OperationEvent event) {
        operations
                .computeIfAbsent(event.failure().map(EndpointMeters::tag).orElse("answered"), this::operation)
                .record(event.took());
        countIf(event.source() == Source.SHARED, shared);
        countIf(event.source() == Source.CACHED, cached);
        countIf(
                event.attempts() == 0
                        && event.source() == Source.SENT
                        && event.failure().isPresent(),
                refused);
    }

    private Timer operation(String outcome) {
        return registry.timer("qcc.operation", tags.and("outcome", outcome));
    }

    private static void countIf(boolean happened, Counter counter) {
        if (happened) {
            counter.increment();
        }
    }

    private static String tag(String constant) {
        return constant.toLowerCase(Locale.ROOT);
    }
}
