package io.github.qcc.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.port.Endpoint;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QccHttpBuilderTest {
    private static final QccCredentials CREDENTIALS = QccCredentials.of("a-key", "a-secret");

    private static QccHttpBuilder builder() {
        return QccHttp.builder(CREDENTIALS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT0.000999S", "PT10M0.001S", "PT2562047788015215H"})
    void refusesATimeoutOutsideItsBounds(Duration timeout) {
        for (var setter : List.<BiConsumer<QccHttpBuilder, Duration>>of(
                QccHttpBuilder::connectTimeout, QccHttpBuilder::readTimeout, QccHttpBuilder::callTimeout)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> setter.accept(builder(), timeout))
                    .withMessageContaining(timeout.toString())
                    .withMessageContaining("Timeout must be 1 millisecond to 10 minutes");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/OperationCheck/GetList",
                "OperationCheck/",
                "a//b",
                "../x",
                "a/../b",
                "http://evil/",
                "a?b",
                "a%2fb",
                "a b",
                "核查"
            })
    void refusesAPathThatMayLeaveTheBaseUrl(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().path(Endpoint.CASE_CHECK, path))
                .withMessageContaining("'" + path + "'");
    }

    @Test
    void refusesNullByName() {
        assertThatNullPointerException().isThrownBy(() -> builder().clock(null)).withMessage("clock");
        assertThatNullPointerException()
                .isThrownBy(() -> builder().baseUrl(null))
                .withMessage("url");
        assertThatNullPointerException()
                .isThrownBy(() -> builder().readTimeout(null))
                .withMessage("readTimeout");
        assertThatNullPointerException().isThrownBy(() -> QccHttp.builder(null)).withMessage("credentials");
    }

    @Test
    void asksOtherPathsWhereTheyAreSet() {
        try (RawServer server = RawServer.answering("{\"Status\":\"201\"}");
                QccHttp qcc = server.client()
                        .path(Endpoint.CASE_CHECK, "TerminatedCaseCheck/GetList")
                        .build()) {
            qcc.terminatedCases().check(Wire.KEY, PageRequest.first());
            qcc.terminatedCases().detail(Wire.ID);
            assertThat(server.requests().get(0).get(0)).startsWith("GET /api/yj/TerminatedCaseCheck/GetList?");
            assertThat(server.requests().get(1).get(0)).startsWith("GET /api/yj/EndExecuteCaseCheck/GetDetail?");
        }
    }

    @Test
    void settingsAreCopiedWhenBuilt() {
        try (RawServer server = RawServer.answering("{\"Status\":\"201\"}")) {
            QccHttpBuilder builder = server.client();
            try (QccHttp qcc = builder.build()) {
                builder.path(Endpoint.CASE_CHECK, "Other/Path").baseUrl("https://no-such-host.invalid/");
                qcc.terminatedCases().check(Wire.KEY, PageRequest.first());
            }
            assertThat(server.requests().get(0).get(0)).startsWith("GET /api/yj/EndExecuteCaseCheck/GetList?");
        }
    }

    @Test
    void reusesAConnection() {
        try (RawServer server = RawServer.answering("{\"Status\":\"201\"}");
                QccHttp qcc = server.client().build()) {
            qcc.terminatedCases().check(Wire.KEY, PageRequest.first());
            qcc.importExportCredit().check(Wire.KEY, PageRequest.first());
            assertThat(server.connectionCount()).isEqualTo(1);
        }
    }

    @Test
    @Timeout(10)
    void closingDropsItsConnections() {
        CompletableFuture<Boolean> hungUp = new CompletableFuture<>();
        RawServer.Behaviour answersThenListens = (number, connection, server) -> {
            connection.getOutputStream().write(RawServer.ok("{\"Status\":\"201\"}".getBytes(StandardCharsets.UTF_8)));
            hungUp.complete(connection.getInputStream().read() < 0);
        };
        try (RawServer server = new RawServer(answersThenListens)) {
            try (QccHttp qcc = server.client().build()) {
                qcc.terminatedCases().check(Wire.KEY, PageRequest.first());
            }
            assertThat(hungUp.join()).isTrue();
        }
    }

    @Test
    void refusesCallsAfterClose() {
        QccHttp qcc = builder().build();
        qcc.close();
        qcc.close();
        assertThatIllegalStateException()
                .isThrownBy(() -> qcc.terminatedCases().check(Wire.KEY, PageRequest.first()))
                .withMessageContaining("closed");
    }

    @Test
    void refusesCredentialsThatCannotTravelWithoutQuotingThem() {
        for (String bad : List.of("", "with space", "tab\t", "密钥", "a".repeat(257), "line\n")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> QccCredentials.of("key", bad))
                    .withMessageStartingWith("secret key must")
                    .satisfies(e -> assertThat(bad.isEmpty() || !e.getMessage().contains(bad))
                            .isTrue());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> QccCredentials.of(bad, "secret"))
                    .withMessageStartingWith("key must");
        }
    }

    @Test
    void credentialsPrintMasked() {
        assertThat(CREDENTIALS.toString()).doesNotContain("a-key", "a-secret");
    }
}
