package io.github.qcc.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.http.call.CallSettings;
import io.github.qcc.http.call.RetryUncertain;
import io.github.qcc.http.internal.call.VirtualTime;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often a server is asked that does this, then that. */
@Timeout(20)
class PatienceTest {
    private static final String NOTHING = "200 {\"Status\":\"201\"}";

    private final VirtualTime time = VirtualTime.from("2026-03-04T05:06:07Z");

    /** Answers by code and body, one after the other; {@code drop} reads the request and hangs up. */
    private RawServer server(String... answers) {
        return new RawServer((number, connection, server) -> {
            String answer = answers[Math.min(number, answers.length) - 1];
            if (answer.equals("drop")) {
                connection.close();
                return;
            }
            String[] parts = answer.split(" ", 2);
            byte[] body = parts.length > 1 ? parts[1].getBytes(StandardCharsets.UTF_8) : new byte[0];
            List<String> headers = new ArrayList<>(List.of("Content-Length: " + body.length));
            if (parts[0].contains("/")) {
                headers.add("Retry-After: " + parts[0].substring(4));
            }
            connection
                    .getOutputStream()
                    .write(RawServer.message("HTTP/1.1 " + parts[0].substring(0, 3) + " X", headers, body));
        });
    }

    private QccHttp client(RawServer server, UnaryOperator<CallSettings.Builder> settings) {
        return server.patientClient()
                .calls(settings.apply(CallSettings.builder().rate(1000)).build())
                .clock(time)
                .ticker(time)
                .build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            503                    | 2
            503/0                  | 2
            429/7                  | 2
            408                    | 2
            500                    | 2
            drop                   | 2
            200 {"Status":"120"}   | 2
            200 {"Status":"205"}   | 2
            """)
    void isAskedAgainAndAnswers(String first, int requests) {
        try (RawServer server = server(first, NOTHING);
                QccHttp qcc = client(server, UnaryOperator.identity())) {
            assertThat(qcc.terminatedCases().check(Wire.KEY, PageRequest.first()))
                    .isInstanceOf(CheckResult.NoRecord.class);
            assertThat(server.requests()).hasSize(requests);
        }
    }

    @ParameterizedTest
    @CsvSource({"408", "500", "drop"})
    void inStrictModeWhatMayHaveBeenChargedIsAskedOnce(String always) {
        try (RawServer server = server(always);
                QccHttp qcc = client(server, settings -> settings.retryUncertain(RetryUncertain.NEVER))) {
            Assertions.catchThrowable(() -> qcc.terminatedCases().check(Wire.KEY, PageRequest.first()));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void anAttemptEndsWithItsOperation() {
        try (RawServer server = new RawServer((number, connection, self) -> self.waitForClose(10_000));
                QccHttp qcc = server.patientClient()
                        .calls(CallSettings.builder()
                                .operationTimeout(Duration.ofMillis(300))
                                .build())
                        .build()) {
            QccException failure = Assertions.catchThrowableOfType(
                    QccException.class, () -> qcc.terminatedCases().check(Wire.KEY, PageRequest.first()));
            assertThat(failure.billing()).isEqualTo(Billing.UNCERTAIN);
            assertThat(server.requests()).hasSize(1);
        }
    }
}
