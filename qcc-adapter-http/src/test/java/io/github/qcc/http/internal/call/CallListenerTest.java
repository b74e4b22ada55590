package io.github.qcc.http.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.Receipt;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.call.AttemptEvent;
import io.github.qcc.http.call.CallHealth;
import io.github.qcc.http.call.CallListener;
import io.github.qcc.http.call.OperationEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallListenerTest {
    private record Throwing(Throwable thrown) implements CallListener {
        @Override
        public void opened(CallHealth health) {
            sneak(thrown);
        }

        @Override
        public void attempted(AttemptEvent event) {
            sneak(thrown);
        }

        @Override
        public void finished(OperationEvent event) {
            sneak(thrown);
        }

        @SuppressWarnings("unchecked")
        private static <T extends Throwable> void sneak(Throwable thrown) throws T {
            throw (T) thrown;
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class, IOException.class})
    void oneThatThrowsBreaksNoCallAndNoOtherListener(Class<? extends Throwable> type)
            throws ReflectiveOperationException {
        ExecutorFixture fixture = new ExecutorFixture(
                settings -> settings, new Throwing(type.getDeclaredConstructor().newInstance()));
        assertThat(fixture.call(new ScriptedTransport(ScriptedTransport.answer())))
                .isEqualTo("answer");
        assertThat(fixture.attempts).hasSize(1);
        assertThat(fixture.operations).hasSize(1);
    }

    @Test
    void isToldOfEachAttempt() {
        ExecutorFixture fixture = new ExecutorFixture(settings -> settings.rate(1));
        ScriptedTransport script = new ScriptedTransport(ScriptedTransport.trouble(Billing.NONE), () -> {
            fixture.time.pass(Duration.ofMillis(70));
            return ScriptedTransport.answer().get();
        });
        fixture.call(script);
        AttemptEvent first = fixture.attempts.get(0);
        AttemptEvent second = fixture.attempts.get(1);
        assertThat(first.status()).isEqualTo("http-503");
        assertThat(first.orderNumber()).isEmpty();
        assertThat(second)
                .isEqualTo(new AttemptEvent(
                        "main",
                        Endpoint.CASE_CHECK,
                        "default",
                        fixture.time.instant(),
                        2,
                        "200",
                        Billing.CHARGED,
                        new Cost(1, 0, 0),
                        Optional.of(new OrderNumber("N1")),
                        second.waited(),
                        Duration.ofMillis(70),
                        2));
        assertThat(second.waited()).isPositive();
    }

    @Test
    void isToldOfWhatWasRefusedHere() {
        ExecutorFixture fixture = new ExecutorFixture();
        fixture.failure(new ScriptedTransport(ScriptedTransport.status("102", fixture.time)));
        fixture.failure(new ScriptedTransport(ScriptedTransport.answer()));
        assertThat(fixture.attempts).hasSize(1);
        assertThat(fixture.operations.get(1))
                .isEqualTo(new OperationEvent(
                        "main",
                        Endpoint.CASE_CHECK,
                        "default",
                        Optional.of("ACCOUNT_REFUSED"),
                        0,
                        Receipt.Source.SENT,
                        Cost.NONE,
                        Duration.ZERO));
    }
}
