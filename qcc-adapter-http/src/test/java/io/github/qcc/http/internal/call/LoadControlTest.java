package io.github.qcc.http.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.QccException;
import io.github.qcc.http.call.CallHealth.CircuitBreakerStatus.State;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Too many calls (120, 122) slow a process down; they do not stop it. */
class LoadControlTest {
    @ParameterizedTest
    @ValueSource(strings = {"120", "122"})
    void callsGoOnSlowerAndAtFullRateAfterResults(String code) {
        ExecutorFixture fixture = new ExecutorFixture(settings -> settings.attempts(1));
        ScriptedTransport tooMuch = new ScriptedTransport(ScriptedTransport.status(code, fixture.time));
        for (int i = 0; i < 40; i++) {
            QccException failure = fixture.failure(tooMuch);
            assertThat(failure.statusCode()).contains(code);
        }
        assertThat(tooMuch.attempts()).isEqualTo(40);
        assertThat(fixture.executor.circuitBreakers()).allMatch(breaker -> breaker.state() == State.CLOSED);
        assertThat(Duration.ofNanos(fixture.time.nanos())).isGreaterThan(Duration.ofMinutes(2));

        ScriptedTransport answering = new ScriptedTransport(ScriptedTransport.answer());
        for (int i = 0; i < 7; i++) {
            fixture.call(answering);
        }
        long before = fixture.time.nanos();
        for (int i = 0; i < 10; i++) {
            fixture.call(answering);
        }
        assertThat(Duration.ofNanos(fixture.time.nanos() - before)).isLessThan(Duration.ofMillis(50));
    }
}
