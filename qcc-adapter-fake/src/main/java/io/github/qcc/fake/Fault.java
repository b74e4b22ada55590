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
 * Trouble with a call, and when it strikes: every call unless the steps behind it say which. Each step gives a new fault.
 * The numbers of {@link #onCall}, {@link #times} and {@link #calls} count the calls that the other steps leave; of them
 * the last one given holds. Immutable.
 *
 * <pre>{@code
 * Fault.status(QccStatus.TRAFFIC_ABNORMAL).onCall(3)
 * Fault.timeout().on("虚构贸易有限公司").times(2)
 * Fault.outage().at(Endpoint.CASE_CHECK).between(nineOClock, tenOClock)
 * }</pre>
 *
 * <p>In memory nothing waits and nothing breaks: {@link Delivery.Manner} says what a caller sees of each instead.
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
     * QCC answers with this status.
     *
     * @throws IllegalArgumentException if it is 200 or 201, which are no trouble
     */
    public static Fault status(QccStatus status) {
        return status(status.code());
    }

    /**
     * QCC answers with this code, documented or not.
     *
     * @throws IllegalArgumentException if it is blank, 200 or 201
     */
    public static Fault status(String code) {
        return new Fault(new FaultEffect.Instead(new FakeResponse.Rejected<>(code)), FaultTrigger.ALWAYS);
    }

    /** A gateway turns the call away: HTTP 503, nothing charged. */
    public static Fault outage() {
        return http(503);
    }

    /**
     * A gateway answers in QCC's place. 429 and 503 cost nothing; of any other status it is uncertain.
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

    /** The call is taken and never answered. */
    public static Fault timeout() {
        return delivered(Delivery.of(Delivery.Manner.TIMEOUT));
    }

    /** The connection is reset once the request was read. */
    public static Fault reset() {
        return delivered(Delivery.of(Delivery.Manner.RESET));
    }

    /** The answer breaks off before its {@code Status}. */
    public static Fault truncated() {
        return delivered(Delivery.of(Delivery.Manner.TRUNCATED));
    }

    /** A page in HTML comes instead of the answer, with HTTP status 200. */
    public static Fault htmlPage() {
        return delivered(Delivery.of(Delivery.Manner.HTML_PAGE));
    }

    /** The answer has strings for numbers, numbers for strings, and null for what is empty. */
    public static Fault wrongTypes() {
        return delivered(Delivery.of(Delivery.Manner.WRONG_TYPES));
    }

    /** The answer says that it is the page after the one that was asked for. */
    public static Fault wrongPage() {
        return delivered(Delivery.of(Delivery.Manner.WRONG_PAGE));
    }

    /** The answer comes whole, after the pause. */
    public static Fault slow(Duration pause) {
        return delivered(new Delivery(Delivery.Manner.SLOW, pause));
    }

    /** The answer comes byte by byte, with the pause before each. */
    public static Fault drip(Duration pause) {
        return delivered(new Delivery(Delivery.Manner.DRIP, pause));
    }

    /** The answer travels so. */
    public static Fault delivered(Delivery delivery) {
        return new Fault(new FaultEffect.Delivered(delivery), FaultTrigger.ALWAYS);
    }

    /** No trouble but a change: the company is published so, instead of the one of its name. Strikes calls that ask for it. */
    public static Fault changed(FakeCompany company) {
        return new Fault(new FaultEffect.Changed(company), FaultTrigger.ALWAYS.about(company.subjects()));
    }

    /**
     * Strikes only calls for this search key or case id; given again, calls for either.
     *
     * @throws IllegalArgumentException if no search key can be it, see {@link SearchKey#of}
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

    /** Strikes calls for anything again. */
    public Fault onAny() {
        return on(Set.of());
    }

    Fault on(Set<Object> subjects) {
        return new Fault(effect, trigger.about(subjects));
    }

    /** Strikes only calls to this method. */
    public Fault at(Endpoint endpoint) {
        return new Fault(effect, trigger.at(endpoint));
    }

    /** Strikes the one call of this number, from 1. */
    public Fault onCall(int number) {
        return calls(number, number);
    }

    /** Strikes this many calls, from the first. */
    public Fault times(int count) {
        return calls(1, count);
    }

    /** Strikes the first call. */
    public Fault once() {
        return times(1);
    }

    /** Strikes the calls of these numbers, from 1, both included. */
    public Fault calls(int first, int last) {
        return new Fault(effect, trigger.calls(first, last));
    }

    /** Numbers the calls for each query by itself: the same search key or case id asked of the same method. */
    public Fault ofEachQuery() {
        return new Fault(effect, trigger.ofEachQuery());
    }

    /** Strikes only calls from the one instant on and before the other. */
    public Fault between(Instant since, Instant until) {
        return new Fault(effect, trigger.between(since, until));
    }

    /** Strikes only calls from the instant on. */
    public Fault since(Instant since) {
        return between(since, trigger.until());
    }

    /** Strikes only calls before the instant. */
    public Fault until(Instant until) {
        return between(trigger.since(), until);
    }

    /** What it does. */
    public FaultEffect effect() {
        return effect;
    }

    /** When it strikes. */
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
