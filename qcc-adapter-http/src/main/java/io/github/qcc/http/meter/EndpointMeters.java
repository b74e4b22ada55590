package io.github.qcc.http.meter;

import io.github.qcc.domain.Billing;
import io.github.qcc.http.call.AttemptEvent;
import io.github.qcc.http.call.OperationEvent;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;

/**
 * Counters and timers of one endpoint. All that can be are there from the beginning: looking one up takes longer than
 * counting, and what has not happened yet is told as 0.
 */
final class EndpointMeters {
    private static final String ENDPOINT = "endpoint";

    private final MeterProvider<Counter> calls;
    private final MeterProvider<Timer> operations;
    private final Timer attempt;
    private final Timer permitWait;
    private final Counter retries;
    private final Counter charged;
    private final Counter uncertain;
    private final Counter unreadableValues;
    private final Counter joined;
    private final Counter refused;

    EndpointMeters(MeterRegistry registry, String endpoint) {
        calls = Counter.builder("qcc.calls").tag(ENDPOINT, endpoint).withRegistry(registry);
        operations = Timer.builder("qcc.operation").tag(ENDPOINT, endpoint).withRegistry(registry);
        attempt = registry.timer("qcc.attempt", ENDPOINT, endpoint);
        permitWait = registry.timer("qcc.permit.wait", ENDPOINT, endpoint);
        retries = registry.counter("qcc.retries", ENDPOINT, endpoint);
        charged = registry.counter("qcc.charged", ENDPOINT, endpoint);
        uncertain = registry.counter("qcc.uncertain", ENDPOINT, endpoint);
        unreadableValues = registry.counter("qcc.unreadable.values", ENDPOINT, endpoint);
        joined = registry.counter("qcc.joined", ENDPOINT, endpoint);
        refused = registry.counter("qcc.refused", ENDPOINT, endpoint);
    }

    void count(AttemptEvent event) {
        calls.withTags("status", event.status(), "billing", tag(event.billing().name()))
                .increment();
        attempt.record(event.took());
        permitWait.record(event.waited());
        countIf(event.number() > 1, retries);
        countIf(event.billing() == Billing.CHARGED, charged);
        countIf(event.billing() == Billing.UNCERTAIN, uncertain);
        unreadableValues.increment(event.unreadable());
    }

    void count(OperationEvent event) {
        operations
                .withTag("outcome", event.failure().map(EndpointMeters::tag).orElse("answered"))
                .record(event.took());
        countIf(event.joined(), joined);
        countIf(event.attempts() == 0 && !event.joined(), refused);
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
