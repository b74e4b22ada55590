package io.github.qcc.http.call;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.port.Endpoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** A pipeline in virtual time, with all that it told. */
final class Bench implements CallListener {
    static final Question QUESTION = question("虚构贸易");

    final VirtualTime time = VirtualTime.from("2026-03-04T05:06:07Z");
    final ServerClock clock = new ServerClock(time);
    final CallState state = CallState.inMemory();
    final List<AttemptEvent> attempts = Collections.synchronizedList(new ArrayList<>());
    final List<OperationEvent> operations = Collections.synchronizedList(new ArrayList<>());
    final Pipeline pipeline;

    Bench(UnaryOperator<CallSettings.Builder> settings, CallListener... others) {
        List<CallListener> listeners = new ArrayList<>(List.of(others));
        listeners.add(this);
        CallSettings.Builder fast =
                CallSettings.builder().permitsPerSecond(1000).inFlight(16);
        pipeline = new Pipeline(settings.apply(fast).build(), state, listeners, clock, time);
    }

    Bench() {
        this(UnaryOperator.identity());
    }

    static Question question(String company) {
        return question(company, 1);
    }

    static Question question(String company, int page) {
        return Question.ofPage(Endpoint.CASE_CHECK, SearchKey.of(company), PageRequest.of(page));
    }

    static Question elsewhere() {
        return Question.ofPage(Endpoint.CREDIT_CHECK, SearchKey.of("虚构贸易"), PageRequest.first());
    }

    String ask(Script script) {
        return pipeline.ask(QUESTION, script);
    }

    QccException failure(Script script) {
        return failure(QUESTION, script);
    }

    QccException failure(Question question, Script script) {
        return catchThrowableOfType(QccException.class, () -> pipeline.ask(question, script));
    }

    @Override
    public void attempted(AttemptEvent event) {
        attempts.add(event);
    }

    @Override
    public void finished(OperationEvent event) {
        operations.add(event);
    }
}
