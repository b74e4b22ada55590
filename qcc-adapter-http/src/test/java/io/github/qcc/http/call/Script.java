package io.github.qcc.http.call;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.Refusal;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.UnreadableAnswerException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Attempts whose outcomes are written down beforehand, the last of them for all that follow. */
final class Script implements Exchange<String> {
    private final List<Supplier<Outcome<String>>> outcomes;
    private final List<Duration> attempts = Collections.synchronizedList(new ArrayList<>());

    @SafeVarargs
    @SuppressWarnings("varargs")
    Script(Supplier<Outcome<String>>... outcomes) {
        this.outcomes = List.of(outcomes);
    }

    static Supplier<Outcome<String>> answer() {
        return () -> Outcome.answered("answer", QccStatus.SUCCESS, Optional.of(new OrderNumber("N1")), () -> 2);
    }

    /** A status, documented or not, as of the clock's time. */
    static Supplier<Outcome<String>> status(String code, Clock clock) {
        return () -> Outcome.failed(
                new Refusal(code, "", Optional.of(new OrderNumber("N" + code)), clock.instant()).toException(),
                "unreadable");
    }

    static Supplier<Outcome<String>> trouble(Billing billing) {
        return trouble(billing, null);
    }

    static Supplier<Outcome<String>> trouble(Billing billing, Instant retryAt) {
        return () -> Outcome.failed(
                ServiceUnavailableException.noResponse("trouble", billing, retryAt),
                billing == Billing.NONE ? "http-503" : "no-answer");
    }

    static Supplier<Outcome<String>> unreadable() {
        return () -> Outcome.failed(new UnreadableAnswerException("gibberish"), "unreadable");
    }

    @Override
    public Outcome<String> attempt(Duration atMost, Runnable leaving) {
        leaving.run();
        int number;
        synchronized (attempts) {
            number = attempts.size();
            attempts.add(atMost);
        }
        return outcomes.get(Math.min(number, outcomes.size() - 1)).get();
    }

    int attempts() {
        return attempts.size();
    }

    /** How long each attempt was allowed to take. */
    List<Duration> limits() {
        return List.copyOf(attempts);
    }
}
