package io.github.qcc.fake;

import io.github.qcc.domain.port.Endpoint;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * The calls that a {@link Fault} affects: those to its endpoints, about its subjects and within its time, from the
 * first to the last number.
 *
 * @param endpoints the endpoints; unmodifiable
 * @param subjects search keys and case ids, of type {@code SearchKey} and {@code CaseId}; empty for any; unmodifiable
 * @param since when it begins, inclusively
 * @param until when it ends, exclusively
 * @param first number of the first affected call, from 1
 * @param last number of the last affected call
 * @param eachQuery whether the calls of each query are numbered separately
 */
public record FaultTrigger(
        Set<Endpoint> endpoints,
        Set<Object> subjects,
        Instant since,
        Instant until,
        int first,
        int last,
        boolean eachQuery) {
    /** Every call. */
    static final FaultTrigger ALWAYS = new FaultTrigger(
            EnumSet.allOf(Endpoint.class), Set.of(), Instant.MIN, Instant.MAX, 1, Integer.MAX_VALUE, false);

    public FaultTrigger {
        endpoints = Set.copyOf(endpoints);
        subjects = Set.copyOf(subjects);
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(until, "until");
        if (first < 1 || last < first) {
            throw new IllegalArgumentException(
                    "calls must be numbered from 1, the first not above the last, but were " + first + " to " + last);
        }
        if (!since.isBefore(until)) {
            throw new IllegalArgumentException("since must be before until but was " + since + ", until " + until);
        }
    }

    FaultTrigger at(Endpoint endpoint) {
        return new FaultTrigger(Set.of(endpoint), subjects, since, until, first, last, eachQuery);
    }

    FaultTrigger about(Set<Object> subjects) {
        return new FaultTrigger(endpoints, subjects, since, until, first, last, eachQuery);
    }

    FaultTrigger between(Instant since, Instant until) {
        return new FaultTrigger(endpoints, subjects, since, until, first, last, eachQuery);
    }

    FaultTrigger calls(int first, int last) {
        return new FaultTrigger(endpoints, subjects, since, until, first, last, eachQuery);
    }

    FaultTrigger ofEachQuery() {
        return new FaultTrigger(endpoints, subjects, since, until, first, last, true);
    }

    /** Whether the call is numbered. */
    boolean covers(FakeRequest question, Instant now) {
        return endpoints.contains(question.endpoint())
                && (subjects.isEmpty() || subjects.contains(question.subject()))
                && !now.isBefore(since)
                && now.isBefore(until);
    }

    /** Such as {@code calls 2..3 of each query at [CASE_CHECK]}. Subjects may be persons, so they are only counted. */
    @Override
    public String toString() {
        String numbers = last == Integer.MAX_VALUE
                ? (first == 1 ? "every call" : "calls from " + first)
                : (first == last ? "call " + first : "calls " + first + ".." + last);
        return numbers
                + (eachQuery ? " of each query" : "")
                + (endpoints.size() == Endpoint.values().length ? "" : " at " + endpoints)
                + (subjects.isEmpty() ? "" : " on " + subjects.size() + " subjects")
                + (since.equals(Instant.MIN) ? "" : " since " + since)
                + (until.equals(Instant.MAX) ? "" : " until " + until);
    }
}
