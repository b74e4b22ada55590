package io.github.qcc.fake;

import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.port.Endpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A failure and the calls it affects: every call, unless further steps restrict it. Each step returns a new fault.
 * {@link #onCall}, {@link #times} and {@link #calls} number the calls that match the other steps; of these three the
 * last one given counts. Immutable.
 *
 * <pre>{@code
 * Fault.status(QccStatus.TRAFFIC_ABNORMAL).onCall(3)
 * Fault.timeout().on("虚构贸易有限公司").times(2)
 * Fault.outage().at(Endpoint.CASE_CHECK).between(nineOClock, tenOClock)
 * }</pre>
 *
 * <p>In memory nothing waits and no connection breaks. {@link Delivery.Manner} says what a caller sees instead.
 *
 * @see FakeQcc.Builder#fault
 */
public final class Fault {
    private final FaultEffect effect;
    private final FaultTrigger trigger;

    private Fault(FaultEffect effect, FaultTrigger trigger) {
        this.effect = effect;
        this.trigger = trigger;
    }

    /**
     * QCC responds with this status.
     *
     * @throws IllegalArgumentException if it is 200 or 201, which are not failures
     */
    public static Fault status(QccStatus status) {
        return status(status.code());
    }

    /**
     * QCC responds with this code, documented or not.
     *
     * @throws IllegalArgumentException if it is blank, 200 or 201
     */
    public static Fault status(String code) {
        return new Fault(new FaultEffect.Instead(new FakeResponse.Rejected<>(code)), FaultTrigger.ALWAYS);
    }

    /** A gateway rejects the call: HTTP 503, nothing charged. */
    public static Fault outage() {
        return http(503);
    }

    /**
     * A gateway responds instead of QCC. 429 and 503 cost nothing; any other status may have been charged.
     *
     * @param status HTTP status, 300 to 599
     */
    public static Fault http(int status) {
        return http(status, Optional.empty());
    }

    /** As {@link #http(int)}, with the header {@code Retry-After}. */
    public static Fault http(int status, Duration retryAfter) {
        return http(status, Optional.of(retryAfter));
    }

    private static Fault http(int status, Optional<Duration> retryAfter) {
        return new Fault(
                new FaultEffect.Instead(new FakeResponse.HttpError<>(status, retryAfter)), FaultTrigger.ALWAYS);
    }

    /** The request is read and never gets a response. */
    public static Fault timeout() {
        return delivered(Delivery.of(Delivery.Manner.TIMEOUT));
    }

    /** The connection is reset after the request was read. */
    public static Fault reset() {
        return delivered(Delivery.of(Delivery.Manner.RESET));
    }

    /** The response breaks off before its {@code Status}. */
    public static Fault truncated() {
        return delivered(Delivery.of(Delivery.Manner.TRUNCATED));
    }

    /** An HTML page with HTTP status 200 replaces the response. */
    public static Fault htmlPage() {
        return delivered(Delivery.of(Delivery.Manner.HTML_PAGE));
    }

    /** The response has strings for numbers, numbers for strings, and null for empty texts. */
    public static Fault wrongTypes() {
        return delivered(Delivery.of(Delivery.Manner.WRONG_TYPES));
    }

    /** The response says that it is the page after the one that was requested. */
    public static Fault wrongPage() {
        return delivered(Delivery.of(Delivery.Manner.WRONG_PAGE));
    }

    /** The response arrives whole after the pause. */
    public static Fault slow(Duration pause) {
        return delivered(new Delivery(Delivery.Manner.SLOW, pause));
    }

    /** The response arrives byte by byte, with the pause before each. */
    public static Fault drip(Duration pause) {
        return delivered(new Delivery(Delivery.Manner.DRIP, pause));
    }

    /** The response travels in this way. */
    public static Fault delivered(Delivery delivery) {
        return new Fault(new FaultEffect.Delivered(delivery), FaultTrigger.ALWAYS);
    }

    /** A change instead of a failure: this company replaces the one of its name. Affects calls about it. */
    public static Fault changed(FakeCompany company) {
        return new Fault(new FaultEffect.Changed(company), FaultTrigger.ALWAYS.about(company.subjects()));
    }

    /**
     * Affects only calls about this search key or case id. Given several times, calls about any of them.
     *
     * @throws IllegalArgumentException if the text is not a search key, see {@link SearchKey#of}
     */
    public Fault on(String searchKeyOrCaseId) {
        Set<Object> subjects = new LinkedHashSet<>(trigger.subjects());
        Optional<CaseId> id = CaseId.parse(searchKeyOrCaseId);
        id.ifPresent(subjects::add);
        if (id.isEmpty() || searchKeyOrCaseId.strip().length() >= SearchKey.MIN_LENGTH) {
            subjects.add(SearchKey.of(searchKeyOrCaseId));
        }
        return on(subjects);
    }

    /** Affects calls about anything again. */
    public Fault onAny() {
        return on(Set.of());
    }

    Fault on(Set<Object> subjects) {
        return new Fault(effect, trigger.about(subjects));
    }

    /** Affects only calls to this endpoint. */
    public Fault at(Endpoint endpoint) {
        return new Fault(effect, trigger.at(endpoint));
    }

    /** Affects only the call of this number, from 1. */
    public Fault onCall(int number) {
        return calls(number, number);
    }

    /** Affects the first calls, this many. */
    public Fault times(int count) {
        return calls(1, count);
    }

    /** Affects the first call. */
    public Fault once() {
        return times(1);
    }

    /** Affects the calls of these numbers, from 1, both included. */
    public Fault calls(int first, int last) {
        return new Fault(effect, trigger.calls(first, last));
    }

    /** Numbers the calls of each query separately. A query is one search key or case id at one endpoint. */
    public Fault ofEachQuery() {
        return new Fault(effect, trigger.ofEachQuery());
    }

    /** Affects only calls from the first instant on and before the second. */
    public Fault between(Instant since, Instant until) {
        return new Fault(effect, trigger.between(since, until));
    }

    /** Affects only calls from the instant on. */
    public Fault since(Instant since) {
        return between(since, trigger.until());
    }

    /** Affects only calls before the instant. */
    public Fault until(Instant until) {
        return between(trigger.since(), until);
    }

    /** What it does. */
    public FaultEffect effect() {
        return effect;
    }

    /** Which calls it affects. */
    public FaultTrigger trigger() {
        return trigger;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fault that && effect.equals(that.effect) && trigger.equals(that.trigger);
    }

    @Override
    public int hashCode() {
        return Objects.hash(effect, trigger);
    }

    @Override
    public String toString() {
        return "Fault[" + effect + ", " + trigger + "]";
    }
}
