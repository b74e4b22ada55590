package io.github.qcc.http.meter;

import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.account.ActiveRefusal;
import io.github.qcc.http.account.RefusalScope;
import io.github.qcc.http.call.AttemptEvent;
import io.github.qcc.http.call.CallHealth;
import io.github.qcc.http.call.CallHealth.CircuitBreakerStatus;
import io.github.qcc.http.call.CallListener;
import io.github.qcc.http.call.OperationEvent;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/**
 * Meters of the calls, given to the builder as a listener. All tags are of small sets. Each has the tag {@code account}, so
 * that several accounts share a registry. Needs Micrometer 1.9 or later.
 *
 * <table>
 * <caption>Meters</caption>
 * <tr><th>name</th><th>further tags</th><th>counts or measures</th></tr>
 * <tr><td>{@code qcc.calls}</td><td>endpoint, status, billing</td><td>attempts</td></tr>
 * <tr><td>{@code qcc.attempt}</td><td>endpoint</td><td>time of an attempt</td></tr>
 * <tr><td>{@code qcc.departure.wait}</td><td>endpoint</td><td>time that an attempt waited before it was sent</td></tr>
 * <tr><td>{@code qcc.retries}</td><td>endpoint</td><td>attempts after the first of an operation</td></tr>
 * <tr><td>{@code qcc.charged}, {@code qcc.uncertain}</td><td>endpoint, purpose</td><td>attempts that were, or may have
 *     been, charged</td></tr>
 * <tr><td>{@code qcc.unreadable.values}</td><td>endpoint</td><td>values that could not be understood</td></tr>
 * <tr><td>{@code qcc.operation}</td><td>endpoint, outcome</td><td>time of an operation; the outcome is {@code answered} or
 *     the type of the failure</td></tr>
 * <tr><td>{@code qcc.shared}, {@code qcc.cached}, {@code qcc.refused}</td><td>endpoint</td><td>operations that shared
 *     another's response, took a cached one, or were refused without an attempt</td></tr>
 * <tr><td>{@code qcc.refusal.active}</td><td>scope</td><td>1 if QCC's refusal of account or endpoint applies or waits for a
 *     probe</td></tr>
 * <tr><td>{@code qcc.circuit.breaker}</td><td>endpoint</td><td>1 if open, 0.5 if half open, 0 if closed</td></tr>
 * <tr><td>{@code qcc.calls.in.flight}, {@code qcc.calls.waiting}</td><td></td><td>attempts under way, operations that wait
 *     for a place</td></tr>
 * <tr><td>{@code qcc.rate.limit}</td><td></td><td>calls a second that the account may send</td></tr>
 * <tr><td>{@code qcc.clock.skew}</td><td></td><td>how far QCC's clock is ahead of ours</td></tr>
 * <tr><td>{@code qcc.state.unreachable}, {@code qcc.state.unsettled}</td><td></td><td>1 if the account state does not work;
 *     settlements that it has not taken yet</td></tr>
 * <tr><td>{@code qcc.departures.void}</td><td></td><td>departures that were reserved and not used</td></tr>
 * </table>
 */
public final class QccMeters implements CallListener {
    private static final String ACCOUNT = "account";

    private final MeterRegistry registry;
    private final Map<EndpointKey, EndpointMeters> endpoints = new ConcurrentHashMap<>();
    private final List<Meter> gauges = new CopyOnWriteArrayList<>();

    private record EndpointKey(String account, Endpoint endpoint) {}

    private QccMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Meters in a registry; one instance for each adapter. */
    public static QccMeters of(MeterRegistry registry) {
        return new QccMeters(Objects.requireNonNull(registry, "registry"));
    }

    @Override
    public void opened(CallHealth health) {
        Tags tags = Tags.of(ACCOUNT, health.account());
        for (Endpoint endpoint : Endpoint.values()) {
            meters(health.account(), endpoint);
            Tags ofEndpoint = tags.and("endpoint", endpoint.tag());
            gauge("qcc.circuit.breaker", ofEndpoint, health, all -> openness(all, endpoint));
            gauge(
                    "qcc.refusal.active",
                    tags.and("scope", endpoint.tag()),
                    health,
                    all -> refused(all, RefusalScope.of(endpoint)));
        }
        gauge("qcc.refusal.active", tags.and("scope", ACCOUNT), health, all -> refused(all, RefusalScope.ofAccount()));
        gauge("qcc.calls.in.flight", tags, health, CallHealth::inFlight);
        gauge("qcc.calls.waiting", tags, health, CallHealth::waiting);
        gauge("qcc.rate.limit", tags, health, QccMeters::rate);
        gauge("qcc.state.unreachable", tags, health, all -> all.isStateReachable() ? 0 : 1);
        gauge("qcc.state.unsettled", tags, health, CallHealth::unsettled);
        gauges.add(FunctionCounter.builder("qcc.departures.void", health, CallHealth::voidDepartures)
                .tags(tags)
                .register(registry));
        gauges.add(TimeGauge.builder("qcc.clock.skew", health, TimeUnit.MILLISECONDS, QccMeters::skewMillis)
                .tags(tags)
                .strongReference(true)
                .register(registry));
    }

    private void gauge(String name, Tags tags, CallHealth health, ToDoubleFunction<CallHealth> value) {
        gauges.add(Gauge.builder(name, health, value)
                .tags(tags)
                .strongReference(true)
                .register(registry));
    }

    /** Removes the gauges, so that another adapter of the account can register them; counters remain. */
    @Override
    public void closed() {
        gauges.forEach(registry::remove);
        gauges.clear();
    }

    private static double openness(CallHealth health, Endpoint endpoint) {
        return health.circuitBreakers().stream()
                .filter(breaker -> breaker.endpoint() == endpoint)
                .mapToDouble(QccMeters::openness)
                .sum();
    }

    private static double openness(CircuitBreakerStatus breaker) {
        return switch (breaker.state()) {
            case OPEN -> 1;
            case HALF_OPEN -> 0.5;
            case CLOSED -> 0;
        };
    }

    /** Not a number if the state cannot be read. */
    private static double refused(CallHealth health, RefusalScope scope) {
        return health.accountState()
                .map(state ->
                        state.refusals().stream().map(ActiveRefusal::scope).anyMatch(scope::equals) ? 1.0 : 0.0)
                .orElse(Double.NaN);
    }

    private static double rate(CallHealth health) {
        return health.accountState()
                .flatMap(state -> state.limits().rate())
                .map(rate -> rate.perSecond().doubleValue())
                .orElse(Double.NaN);
    }

    private static double skewMillis(CallHealth health) {
        return health.clockSkew().map(Duration::toMillis).map(Long::doubleValue).orElse(Double.NaN);
    }

    @Override
    public void attempted(AttemptEvent event) {
        meters(event.account(), event.endpoint()).count(event);
    }

    @Override
    public void finished(OperationEvent event) {
        meters(event.account(), event.endpoint()).count(event);
    }

    private EndpointMeters meters(String account, Endpoint endpoint) {
        return endpoints.computeIfAbsent(
                new EndpointKey(account, endpoint),
                key -> new EndpointMeters(registry, Tags.of(ACCOUNT, account, "endpoint", endpoint.tag())));
    }
}
