package io.github.qcc.http.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.port.Endpoint;
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
        Bench bench = new Bench(
                settings -> settings, new Throwing(type.getDeclaredConstructor().newInstance()));
        assertThat(bench.ask(new Script(Script.answer()))).isEqualTo("answer");
        assertThat(bench.attempts).hasSize(1);
        assertThat(bench.operations).hasSize(1);
    }

    @Test
    void isToldOfEachAttempt() {
        Bench bench = new Bench(settings -> settings.permitsPerSecond(1));
        Script script = new Script(Script.trouble(Billing.NONE), () -> {
            bench.time.pass(Duration.ofMillis(70));
            return Script.answer().get();
        });
        bench.ask(script);
        AttemptEvent first = bench.attempts.get(0);
        AttemptEvent second = bench.attempts.get(1);
        assertThat(first.status()).isEqualTo("http-503");
        assertThat(first.orderNumber()).isEmpty();
        assertThat(second)
                .isEqualTo(new AttemptEvent(
                        Endpoint.CASE_CHECK,
                        bench.time.instant(),
                        2,
                        "200",
                        Billing.CHARGED,
                        Optional.of(new OrderNumber("N1")),
                        second.waited(),
                        Duration.ofMillis(70),
                        2));
        assertThat(second.waited()).isPositive();
    }

    @Test
    void isToldOfWhatWasRefusedHere() {
        Bench bench = new Bench();
        bench.failure(new Script(Script.status("102", bench.time)));
        bench.failure(new Script(Script.answer()));
        assertThat(bench.attempts).hasSize(1);
        assertThat(bench.operations.get(1))
                .isEqualTo(new OperationEvent(
                        Endpoint.CASE_CHECK, Optional.of("ACCOUNT_REFUSED"), 0, false, Billing.NONE, Duration.ZERO));
    }
}
