package io.github.qcc.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.UnreadableAnswerException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the network and a broken server can do to a call: it ends in time, is not repeated, and says what it cost. */
@Timeout(20)
class FaultTest {
    private static final String NOTHING = "{\"Status\":\"201\"}";

    @Test
    void aKeptConnectionThatDropsIsNotAskedAgain() {
        RawServer.Behaviour dropsTheSecond = (number, connection, server) -> {
            if (number == 2) {
                connection.close();
            } else {
                connection.getOutputStream().write(RawServer.ok(NOTHING.getBytes(StandardCharsets.UTF_8)));
            }
        };
        try (RawServer server = new RawServer(dropsTheSecond);
                QccHttp qcc = server.client().build()) {
            qcc.terminatedCases().check(Wire.KEY, PageRequest.first());
            QccException failure = Assertions.catchThrowableOfType(
                    QccException.class, () -> qcc.terminatedCases().check(Wire.KEY, PageRequest.first()));
            assertThat(failure).isInstanceOf(ServiceUnavailableException.class);
            assertThat(failure.billing()).isEqualTo(Billing.UNCERTAIN);
            assertThat(server.requests()).hasSize(2);
            assertThat(server.connectionCount()).isEqualTo(1);
        }
    }

    /** OkHttp takes HTTP 103 for the answer and leaves the real one on the connection, for the next call to read. */
    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 103 Early Hints", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 100 Continue"})
    void noCallGetsTheAnswerOfAnother(String interim) {
        RawServer.Behaviour interimFirst = (number, connection, server) -> {
            byte[] answer = ("{\"Status\":\"201\",\"OrderNumber\":\"ORDER" + number + "\"}")
                    .getBytes(StandardCharsets.US_ASCII);
            OutputStream out = connection.getOutputStream();
            if (number == 1) {
                out.write((interim + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            }
            out.write(RawServer.ok(answer));
        };
        try (RawServer server = new RawServer(interimFirst);
                QccHttp qcc = server.client().build()) {
            Assertions.catchThrowable(() -> qcc.terminatedCases().check(Wire.KEY, PageRequest.first()));
            assertThat(qcc.terminatedCases()
                            .check(Wire.KEY, PageRequest.first())
                            .orderNumber())
                    .contains(new OrderNumber("ORDER2"));
        }
    }

    @Test
    void aRefusedConnectionWasFree() throws IOException {
        int port;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        assertNothingWasSent("http://127.0.0.1:" + port);
    }

    @Test
    void anUnknownHostWasFree() {
        assertNothingWasSent("https://no-such-host.invalid/");
    }

    @Test
    void aFailedHandshakeWasFree() {
        try (RawServer server = RawServer.answering("this is not TLS\n")) {
            assertNothingWasSent(server.url().replace("http:", "https:"));
        }
    }

    private static void assertNothingWasSent(String baseUrl) {
        try (QccHttp qcc = QccHttp.builder(QccCredentials.of("key", "secret"))
                .baseUrl(baseUrl)
                .connectTimeout(Duration.ofSeconds(2))
                .readTimeout(Duration.ofMillis(500))
                .build()) {
            QccException failure = Assertions.catchThrowableOfType(
                    QccException.class, () -> qcc.terminatedCases().check(Wire.KEY, PageRequest.first()));
            assertThat(failure)
                    .isInstanceOf(ServiceUnavailableException.class)
                    .hasMessageContaining("nothing was sent");
            assertThat(failure.billing()).isEqualTo(Billing.NONE);
        }
    }

    @Test
    void silenceEndsWithTheReadTimeout() {
        try (RawServer server = new RawServer((number, connection, self) -> self.waitForClose(10_000))) {
            QccException failure = Wire.failure(server, settings -> settings.readTimeout(Duration.ofMillis(200)));
            assertThat(failure).isInstanceOf(ServiceUnavailableException.class);
            assertThat(failure.billing()).isEqualTo(Billing.UNCERTAIN);
        }
    }

    /** Each byte comes well within the read timeout: only the timeout of the whole call can end this. */
    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 200 OK\r\nX: ", "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"})
    void anAnswerThatDripsEndsWithTheCallTimeout(String beginning) {
        RawServer.Behaviour drips = (number, connection, server) -> {
            OutputStream out = connection.getOutputStream();
            out.write(beginning.getBytes(StandardCharsets.US_ASCII));
            while (!server.waitForClose(20)) {
                out.write(' ');
            }
        };
        try (RawServer server = new RawServer(drips)) {
            Instant begin = Instant.now();
            QccException failure = Wire.failure(server, settings -> settings.callTimeout(Duration.ofMillis(400)));
            assertThat(failure).isInstanceOf(ServiceUnavailableException.class);
            assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(5));
        }
    }

    private static RawServer writingThenClosing(String text) {
        return new RawServer((number, connection, server) -> {
            connection.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            connection.close();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 999\r\n\r\n{\"Status\":\"200\",\"Result\":{\"Data\":[{\"Court\":\"临",
                "Content-Length: 999\r\n\r\n{\"Status\":\"200\",\"Result\":{\"Data\":null}}",
                "Transfer-Encoding: chunked\r\n\r\n11\r\n{\"Status\":\"200\",\r\n"
            })
    void aTruncatedBodyIsUnreadableAndCostsWhatItsStatusSays(String rest) {
        try (RawServer server = writingThenClosing("HTTP/1.1 200 OK\r\n" + rest)) {
            QccException failure = Wire.failure(server);
            assertThat(failure).isInstanceOf(UnreadableAnswerException.class).hasMessageContaining("breaks off");
            assertThat(failure.billing()).isEqualTo(Billing.CHARGED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1",
                "SSH-2.0-OpenSSH\r\n\r\n",
                "HTTP/1.1 abc\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Le",
                "HTTP/1.1 204 No\r\nContent-Length: 5\r\n\r\nhello",
                "HTTP/1.1 503 No\r\nRetry-After: 99999999999\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc",
                "HTTP/1.1 200 OK\r\n: \u0001\u0002\r\nno colon\r\n\r\n",
                "HTTP/1.1 200 OK\r\nSet-Cookie: a=\u0000\r\n\r\n{",
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n",
                "HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n"
            })
    void noAnswerOfAnyKindEscapesAsAnotherException(String bytes) {
        try (RawServer server = writingThenClosing(bytes)) {
            assertThat(Wire.failure(server))
                    .isInstanceOfAny(ServiceUnavailableException.class, UnreadableAnswerException.class)
                    .hasNoCause();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAnswerBeyondEightMebibytesIsNotHeld(boolean saysHowLong) {
        RawServer.Behaviour endless = (number, connection, server) -> endless(connection, saysHowLong);
        try (RawServer server = new RawServer(endless)) {
            QccException failure = Wire.failure(server);
            assertThat(failure).isInstanceOf(UnreadableAnswerException.class).hasMessageContaining("8 MiB");
            assertThat(failure.billing()).isEqualTo(Billing.CHARGED);
        }
    }

    private static void endless(Socket connection, boolean saysHowLong) throws IOException {
        OutputStream out = connection.getOutputStream();
        String length = saysHowLong ? "Content-Length: " + (9 << 20) + "\r\n" : "";
        out.write(("HTTP/1.1 200 OK\r\n" + length + "\r\n{\"Status\":\"200\",").getBytes(StandardCharsets.US_ASCII));
        byte[] megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) ' ');
        for (int i = 0; i < 9; i++) {
            out.write(megabyte);
        }
        connection.close();
    }

    @Test
    void aBombOfZeroesIsBoundedAfterUnpacking() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 64; i++) {
                gzip.write(new byte[1 << 20]);
            }
        }
        byte[] message = RawServer.message(
                "HTTP/1.1 200 OK",
                List.of("Content-Encoding: gzip", "Content-Length: " + packed.size()),
                packed.toByteArray());
        try (RawServer server = RawServer.answering(message)) {
            assertThat(Wire.failure(server))
                    .isInstanceOf(UnreadableAnswerException.class)
                    .hasMessageContaining("8 MiB");
        }
    }

    @Test
    void anInterruptedCallerStaysInterrupted() {
        try (RawServer server = new RawServer((number, connection, self) -> self.waitForClose(10_000))) {
            Thread.currentThread().interrupt();
            QccException failure = Wire.failure(server);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(failure).isInstanceOf(ServiceUnavailableException.class);
        }
    }

    @Test
    void closingEndsACallUnderWay() {
        CompletableFuture<QccHttp> client = new CompletableFuture<>();
        RawServer.Behaviour closesTheClient = (number, connection, self) -> {
            client.join().close();
            self.waitForClose(10_000);
        };
        try (RawServer server = new RawServer(closesTheClient)) {
            client.complete(server.client().build());
            QccException failure = Assertions.catchThrowableOfType(
                    QccException.class, () -> client.join().terminatedCases().check(Wire.KEY, PageRequest.first()));
            assertThat(failure).isInstanceOf(ServiceUnavailableException.class);
            assertThat(failure.billing()).isEqualTo(Billing.UNCERTAIN);
        }
    }
}
