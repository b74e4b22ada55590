package io.github.qcc.http.internal.call;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.account.AccountState;
import io.github.qcc.http.account.DepartureSpacing;
import io.github.qcc.http.account.InMemoryAccountState;
import io.github.qcc.http.account.StateSecret;
import io.github.qcc.http.cache.ResponseStore;
import io.github.qcc.http.call.AttemptEvent;
import io.github.qcc.http.call.CallListener;
import io.github.qcc.http.call.CallOptions;
import io.github.qcc.http.call.CallSettings;
import io.github.qcc.http.call.OperationEvent;
import io.github.qcc.http.call.WaitEvent;
import io.github.qcc.http.internal.call.ScriptedTransport.Answer;
import io.github.qcc.http.internal.call.ScriptedTransport.ScriptedRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An executor in virtual time over scripted replies, with all its events. */
final class ExecutorFixture implements CallListener {
    private static final StateSecret SECRET = StateSecret.random();

    static final ScriptedRequest REQUEST = request("虚构贸易");

    final VirtualTime time;
    final SkewCorrectedClock clock;
    final AccountState state;
    final List<AttemptEvent> attempts = Collections.synchronizedList(new ArrayList<>());
    final List<OperationEvent> operations = Collections.synchronizedList(new ArrayList<>());
    final List<WaitEvent> waits = Collections.synchronizedList(new ArrayList<>());
    final CallExecutor executor;

    ExecutorFixture(UnaryOperator<CallSettings.Builder> settings, CallListener... others) {
        this(VirtualTime.from("2026-03-04T05:06:07Z"), settings, UnaryOperator.identity(), null, others);
    }

    ExecutorFixture(
            VirtualTime time,
            UnaryOperator<CallSettings.Builder> settings,
            UnaryOperator<AccountState> decorated,
            ResponseStore responses,
            CallListener... others) {
        this.time = time;
        clock = new SkewCorrectedClock(time);
        state = decorated.apply(InMemoryAccountState.builder()
                .clock(clock)
                .ticker(time::nanos)
                .spacing(DepartureSpacing.IN_PROCESS)
                .build());
        List<CallListener> listeners = new ArrayList<>(List.of(others));
        listeners.add(this);
        CallSettings.Builder fast = CallSettings.builder().rate(1000).concurrency(16);
        executor = new CallExecutor(
                new CallContext(
                        "main",
                        SECRET.accountKey("key"),
                        SECRET,
                        settings.apply(fast).build(),
                        state,
                        Optional.ofNullable(responses),
                        listeners,
                        clock,
                        time),
                ScriptedTransport.Connection::new);
    }

    ExecutorFixture() {
        this(UnaryOperator.identity());
    }

    /** Another executor on the same account state. */
    ExecutorFixture otherProcess() {
        return new ExecutorFixture(time, UnaryOperator.identity(), mine -> state, null);
    }

    static ScriptedRequest request(String company) {
        return request(company, 1);
    }

    static ScriptedRequest request(String company, int page) {
        return new ScriptedRequest(Endpoint.CASE_CHECK, company, PageRequest.of(page), PageSet.ofOnePage(), null);
    }

    static ScriptedRequest elsewhere() {
        return new ScriptedRequest(Endpoint.CREDIT_CHECK, "虚构贸易", PageRequest.first(), PageSet.ofOnePage(), null);
    }

    Answer answer(ScriptedRequest request, ScriptedTransport script) {
        return answer(request, script, CallOptions.defaults());
    }

    Answer answer(ScriptedRequest request, ScriptedTransport script, CallOptions options) {
        return executor.execute(request.script() == null ? request.with(script) : request, options, new Cancellation());
    }

    String call(ScriptedTransport script) {
        return call(REQUEST, script);
    }

    String call(ScriptedRequest request, ScriptedTransport script) {
        return answer(request, script).text();
    }

    QccException failure(ScriptedTransport script) {
        return failure(REQUEST, script);
    }

    QccException failure(ScriptedRequest request, ScriptedTransport script) {
        return catchThrowableOfType(QccException.class, () -> call(request, script));
    }

    @Override
    public void waiting(WaitEvent event) {
        waits.add(event);
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
