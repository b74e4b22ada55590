package io.github.qcc.http.meter;

import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.call.AttemptEvent;
import io.github.qcc.http.call.CallHealth;
import io.github.qcc.http.call.CallListener;
import io.github.qcc.http.call.OperationEvent;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetricsPublisher;
import io.github.resilience4j.micrometer.tagged.TaggedRateLimiterMetricsPublisher;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * Meters of the calls, all of whose tags are of small sets; for one adapter a registry, given to its builder as a listener.
 *
 * <table>
 * <caption>Meters</caption>
 * <tr><th>name</th><th>tags</th><th>counts or measures</th></tr>
 * <tr><td>{@code qcc.calls}</td><td>endpoint, status, billing</td><td>attempts that were made</td></tr>
 * <tr><td>{@code qcc.attempt}</td><td>endpoint</td><td>time of an attempt</td></tr>
 * <tr><td>{@code qcc.permit.wait}</td><td>endpoint</td><td>time for which an attempt waited for its turn</td></tr>
 * <tr><td>{@code qcc.retries}</td><td>endpoint</td><td>attempts after the first of an operation</td></tr>
 * <tr><td>{@code qcc.charged}, {@code qcc.uncertain}</td><td>endpoint</td><td>attempts that were, or may have been,
 *     charged</td></tr>
 * <tr><td>{@code qcc.unreadable.values}</td><td>endpoint</td><td>values that nobody understands</td></tr>
 * <tr><td>{@code qcc.operation}</td><td>endpoint, outcome</td><td>time of an operation; the outcome is {@code answered} or
 *     the type of the failure</td></tr>
 * <tr><td>{@code qcc.joined}, {@code qcc.refused}</td><td>endpoint</td><td>operations that were joined to another, or
 *     refused without an attempt</td></tr>
 * <tr><td>{@code qcc.gate.open}</td><td>name</td><td>1 where calls are refused, 0.5 where one probes, 0 otherwise</td></tr>
 * <tr><td>{@code qcc.calls.in.flight}</td><td></td><td>attempts under way</td></tr>
 * <tr><td>{@code qcc.clock.skew}</td><td></td><td>how far QCC's clock is ahead of ours</td></tr>
 * </table>
 *
 * <p>Resilience4j's own meters of the same breakers and limiter are there too.
 */
public final class QccMeters implements CallListener {
    private final MeterRegistry registry;
    private final Map<Endpoint, EndpointMeters> endpoints = new EnumMap<>(Endpoint.class);
    private final List<Runnable> removals = new CopyOnWriteArrayList<>();

    private QccMeters(MeterRegistry registry) {
        this.registry = registry;
        for (Endpoint endpoint : Endpoint.values()) {
            endpoints.put(endpoint, new EndpointMeters(registry, endpoint.tag()));
        }
    }

    /** Meters in a registry. */
    public static QccMeters of(MeterRegistry registry) {
        return new QccMeters(Objects.requireNonNull(registry, "registry"));
    }

    @Override
    public void opened(CallHealth health) {
        TaggedCircuitBreakerMetricsPublisher breakers = new TaggedCircuitBreakerMetricsPublisher(registry);
        for (CircuitBreaker breaker : health.circuitBreakers()) {
            breakers.publishMetrics(breaker);
            removals.add(() -> breakers.removeMetrics(breaker));
            register(Gauge.builder("qcc.gate.open", breaker, QccMeters::openness)
                    .tag("name", breaker.getName())
                    .register(registry));
        }
        TaggedRateLimiterMetricsPublisher limiters = new TaggedRateLimiterMetricsPublisher(registry);
        limiters.publishMetrics(health.rateLimiter());
        removals.add(() -> limiters.removeMetrics(health.rateLimiter()));
        register(Gauge.builder(
                        "qcc.calls.in.flight", health, all -> all.inFlight().getAsInt())
                .strongReference(true)
                .register(registry));
        register(TimeGauge.builder("qcc.clock.skew", health, TimeUnit.MILLISECONDS, QccMeters::skewMillis)
                .strongReference(true)
                .register(registry));
    }

    private void register(Meter meter) {
        removals.add(() -> registry.remove(meter));
    }

    /** Takes the gauges down, which an adapter that follows in the same registry would find taken; counters stay. */
    @Override
    public void closed() {
        removals.forEach(Runnable::run);
        removals.clear();
    }

    private static double openness(CircuitBreaker breaker) {
        return switch (breaker.getState()) {
            case OPEN, FORCED_OPEN -> 1;
            case HALF_OPEN -> 0.5;
            case CLOSED, DISABLED, METRICS_ONLY -> 0;
        };
    }

    private static double skewMillis(CallHealth health) {
        return health.clockSkew()
                .get()
                .map(Duration::toMillis)
                .map(Long::doubleValue)
                .orElse(Double.NaN);
    }

    @Override
    public void attempted(AttemptEvent event) {
        endpoints.get(event.endpoint()).count(event);
    }

    @Override
    public void finished(OperationEvent event) {
        endpoints.get(event.endpoint()).count(event);
    }
}
