package io.github.qcc.http.call;

import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.Remedy;
import io.github.qcc.domain.StandingRefusal;
import io.github.qcc.domain.port.Endpoint;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * All that QCC's refusals and troubles hold shut: the account, each endpoint, single queries; and what each outcome does to
 * them, by the remedy of its status.
 */
final class Gates {
    static final String QUERY = "query-";

    /** After these an account is known to be admitted. */
    private static final Set<Remedy> ACCOUNT_ADMITTED =
            EnumSet.of(Remedy.ANSWER, Remedy.CORRECT_QUERY, Remedy.WAIT, Remedy.COOL_DOWN_QUERY, Remedy.STOP_ENDPOINT);

    /** After these an endpoint is known to be open to it. */
    private static final Set<Remedy> ENDPOINT_ADMITTED =
            EnumSet.of(Remedy.ANSWER, Remedy.CORRECT_QUERY, Remedy.WAIT, Remedy.COOL_DOWN_QUERY);

    private final CallState state;
    private final Clock clock;
    private final Gate account;
    private final Map<Endpoint, Gate> endpoints = new EnumMap<>(Endpoint.class);
    private final Map<Endpoint, Breaker> breakers = new EnumMap<>(Endpoint.class);

    Gates(CallState state, Clock clock, Timeline timeline, Duration probePause) {
        this.state = state;
        this.clock = clock;
        account = new Gate("account", ACCOUNT_ADMITTED, state, clock, probePause);
        for (Endpoint endpoint : Endpoint.values()) {
            endpoints.put(endpoint, new Gate(endpoint.tag(), ENDPOINT_ADMITTED, state, clock, probePause));
            breakers.put(endpoint, new Breaker(endpoint, clock, timeline));
        }
    }

    /** For meters. */
    List<CircuitBreaker> breakers() {
        List<CircuitBreaker> all = new ArrayList<>(List.of(account.breaker()));
        endpoints.values().forEach(gate -> all.add(gate.breaker()));
        breakers.values().forEach(breaker -> all.add(breaker.breaker()));
        return all;
    }

    /** Throws the refusal that stands against a question, if one does. */
    void requireOpen(Question question) {
        account.requireOpen();
        endpoints.get(question.endpoint()).requireOpen();
        requireNoCoolDown(question);
    }

    /** Needs no breaker of its own: identical questions are joined, so the first after the two hours is the only one. */
    private void requireNoCoolDown(Question question) {
        String gate = QUERY + question.digest();
        state.standing(gate).ifPresent(refusal -> {
            if (clock.instant().isBefore(refusal.until())) {
                throw refusal.toException();
            }
            state.lift(gate, refusal);
        });
    }

    /** Makes an attempt where no refusal stands against it, and lets its outcome shut or open what it concerns. */
    <R> Outcome<R> within(Question question, Supplier<Outcome<R>> attempt) {
        requireNoCoolDown(question);
        Gate endpoint = endpoints.get(question.endpoint());
        Breaker breaker = breakers.get(question.endpoint());
        return account.within(() -> endpoint.within(() -> breaker.within(() -> {
            Outcome<R> outcome = attempt.get();
            shutBy(question, outcome);
            return outcome;
        })));
    }

    private void shutBy(Question question, Outcome<?> outcome) {
        if (outcome.remedy().isEmpty() || outcome.failure().isEmpty() || outcome.isToBeSignedAgain()) {
            return;
        }
        QccException failure = outcome.failure().get();
        QccStatus status = failure.status().orElseThrow();
        switch (status.remedy()) {
            case STOP_ACCOUNT, CHECK_SIGNATURE -> account.shutForAPause(status);
            case STOP_ENDPOINT -> endpoints.get(question.endpoint()).shutForAPause(status);
            case COOL_DOWN_UNTIL_TOMORROW -> account.shutUntil(failure.retryAt().orElseThrow(), status);
            case COOL_DOWN_QUERY -> {
                Instant until = failure.retryAt().orElseThrow();
                state.shut(QUERY + question.digest(), new StandingRefusal(status, clock.instant(), until));
            }
            default -> {
                // Ends this operation at most.
            }
        }
    }
}
