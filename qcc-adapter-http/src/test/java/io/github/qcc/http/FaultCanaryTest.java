package io.github.qcc.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/**
 * Through every fault of the {@linkplain FaultList list}, with an unmistakable key, secret key and names, and every logger at
 * its finest: none of them, and no signature, is logged or printed, or part of a message, cause, event, meter, observation, or
 * of the text of an object.
 */
@Timeout(120)
class FaultCanaryTest {
    @TestFactory
    Stream<DynamicTest> tellsNothing(@TempDir Path folder) {
        return FaultCases.all(folder).entrySet().stream()
                .map(scene -> DynamicTest.dynamicTest(scene.getKey(), () -> {
                    FaultReport report = FaultHarness.play(scene.getValue());
                    SecretCanary.assertSilent(report.everything(), report.requests());
                }));
    }

    @Test
    void hearsEventsMetersObservationsAndObjects() throws Exception {
        FaultReport report = FaultHarness.play(FaultHarness.Scene.replying(ServerReply.http("500 No")));
        assertThat(report.everything())
                .contains(
                        "AttemptEvent",
                        "OperationEvent",
                        "qcc.calls",
                        "qcc.circuit.breaker",
                        "qcc.check",
                        "QccCredentials");
    }

    @Test
    void hearsTheFinestOfEveryKindOfLoggerAndWhatIsPrinted() {
        try (LogCapture log = new LogCapture()) {
            Logger.getLogger("okhttp3.internal.http2.Http2").log(Level.FINEST, "by java.util.logging");
            LoggerFactory.getLogger("io.github.resilience4j").trace("by slf4j");
            System.getLogger("javax.net.ssl").log(System.Logger.Level.TRACE, "by System.Logger");
            System.err.println("by a stack trace");
            assertThat(log.everything())
                    .contains("by java.util.logging", "by slf4j", "by System.Logger", "by a stack trace");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"canary-key-4711", "CANARY-SECRET-0815", "金丝雀（样例1）有限公司", "%E9%87%91", "0123abcd"})
    void knowsANoteWhenItHearsOne(String note) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() ->
                        SecretCanary.assertSilent("a text with " + note, List.of(List.of("GET /", "Token: 0123ABCD"))));
    }
}
