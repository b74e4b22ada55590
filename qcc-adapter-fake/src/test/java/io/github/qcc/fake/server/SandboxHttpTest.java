package io.github.qcc.fake.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.fake.FakeQcc;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxHttpTest {
    private static final String QUESTION = "OperationCheck/GetList?key=sandbox-key&searchKey=ab";

    private static QccSandbox sandbox;
    private static WireClient client;

    @BeforeAll
    static void start() {
        sandbox = QccSandbox.start(FakeQcc.examples());
        client = WireClient.of(sandbox);
    }

    @AfterAll
    static void close() {
        sandbox.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/OperationCheck/GetList",
                "OperationCheck",
                "OperationCheck/GetList/",
                "operationcheck/getlist",
                "OperationCheck/GetDetail",
                "TerminatedCaseCheck/GetList"
            })
    void anUnknownPathIsNotFoundAndThePageSaysWhatIsThere(String path) {
        HttpResponse<String> response = WireClient.send(
                client.signed(path + "?key=sandbox-key&searchKey=ab").build());
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("OperationCheck/GetList", "below /api/yj/", "/ledger");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "HEAD", "OPTIONS"})
    void anotherMethodThanGetIsStatus118AndFree(String method) {
        HttpRequest request = client.signed(QUESTION)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        long charged = sandbox.data().cost().charged();
        HttpResponse<String> response = WireClient.send(request);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(method.equals("HEAD") ? "\"Status\":\"118\"" : response.body())
                .contains("\"Status\":\"118\"");
        assertThat(sandbox.data().cost().charged()).isEqualTo(charged);
    }

    @Test
    void beyondTheProtocolOnlyGetIsAllowed() {
        HttpResponse<String> response =
                WireClient.send(HttpRequest.newBuilder(sandbox.baseUrl().resolve("/health"))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build());
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("GET");
    }

    @Test
    void aRequestThatArrivesTooSlowlyIsDropped() throws Exception {
        Listener hasty = new Listener(
                InetAddress.getLoopbackAddress(),
                0,
                request -> SandboxReply.page(200, "OK"),
                Clock.systemUTC(),
                Duration.ofMillis(50));
        try (Socket drips = new Socket(InetAddress.getLoopbackAddress(), hasty.port())) {
            drips.setSoTimeout(10_000);
            drips.getOutputStream().write('G');
            assertThat(drips.getInputStream().read()).isEqualTo(-1);
        } finally {
            hasty.stop();
        }
    }

    @Test
    void anOutageIsAPageThatNoClientCanTakeForAnAnswer() {
        try (QccSandbox down = QccSandbox.start(FakeQcc.builder().outage().build())) {
            HttpResponse<String> response =
                    WireClient.send(WireClient.of(down).signed(QUESTION).build());
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
            assertThat(response.body()).startsWith("<html>");
        }
    }

    @Test
    void anAnswerIsJsonInUtf8() {
        HttpResponse<String> response = WireClient.send(client.signed(QUESTION).build());
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json; charset=utf-8");
    }

    @Test
    void aConnectionIsKeptAliveAndRequestsMayQueueOnIt() throws IOException {
        String request = "GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
        try (RawClient raw = new RawClient(sandbox).send(request + request)) {
            assertThat(raw.readTo("{\"status\":\"UP\"}")).startsWith("HTTP/1.1 200 OK\r\n");
            assertThat(raw.readTo("{\"status\":\"UP\"}")).startsWith("HTTP/1.1 200 OK\r\n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /health HTTP/1.0\r\n\r\n",
                "POST /health HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
            })
    void aConnectionEndsWhereItMust(String request) throws IOException {
        try (RawClient raw = new RawClient(sandbox).send(request)) {
            assertThat(raw.readAll()).contains("\r\nConnection: close\r\n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0016\u0003\u0001 a TLS client\r\n\r\n",
                "GET /health\r\n\r\n",
                "GET / health HTTP/1.1\r\n\r\n",
                "GET /health HTTP/2\r\n\r\n",
                "GET /health HTTP/1.1\r\nHost: a\r\nno header\r\n\r\n",
                "GET /health HTTP/1.1\r\n\r\n",
                "GET /health HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n",
                "GET /health HTTP/1.1\r\nHost : a\r\n\r\n",
                "GET /health HTTP/1.1\r\nHost: a\r\n folded\r\n\r\n",
                "POST /health HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\nContent-Length: 44\r\n\r\n",
                "POST /health HTTP/1.1\r\nHost: a\r\nContent-Length: 0x4\r\n\r\n",
                "POST /health HTTP/1.1\r\nHost: a\r\nContent-Length: +4\r\n\r\n",
                "POST /health HTTP/1.1\r\nHost: a\r\nContent-Length:\r\n\r\n",
                "POST /health HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n"
            })
    void whatIsNoRequestIsABadRequest(String request) throws IOException {
        try (RawClient raw = new RawClient(sandbox).send(request)) {
            assertThat(raw.readAll()).startsWith("HTTP/1.1 400 Bad Request\r\n");
        }
    }

    @Test
    void aHeadWithoutEndIsABadRequest() throws IOException {
        try (RawClient raw = new RawClient(sandbox).send("GET /" + "a".repeat(16 * 1024))) {
            assertThat(raw.readAll()).startsWith("HTTP/1.1 400 Bad Request\r\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/api/yj/OperationCheck/GetList%", "http://other/nowhere", "*", "//", "/?%"})
    void anOddAddressIsNotFound(String target) throws IOException {
        String request = "GET " + target + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
        try (RawClient raw = new RawClient(sandbox).send(request)) {
            assertThat(raw.readAll()).startsWith("HTTP/1.1 404 Not Found\r\n");
        }
    }

    @Test
    void aWholeAddressIsTakenToo() throws IOException {
        String request = "GET http://any.where/health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
        try (RawClient raw = new RawClient(sandbox).send(request)) {
            assertThat(raw.readAll()).startsWith("HTTP/1.1 200 OK\r\n");
        }
    }

    @Test
    void halfSentRequestsHoldUpNobody() throws IOException {
        List<RawClient> halves = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                halves.add(new RawClient(sandbox).send("GET /api"));
            }
            assertThat(WireClient.send(client.signed(QUESTION).build()).statusCode())
                    .isEqualTo(200);
        } finally {
            for (RawClient half : halves) {
                half.close();
            }
        }
    }

    @Test
    void datesItsAnswersByItsClock() {
        Instant noon = Instant.parse("2026-05-06T12:00:00Z");
        try (QccSandbox early = QccSandbox.builder(FakeQcc.examples())
                .clock(Clock.fixed(noon, ZoneOffset.UTC))
                .start()) {
            HttpResponse<String> response =
                    WireClient.send(WireClient.of(early).signed(QUESTION).build());
            assertThat(response.headers().firstValue("Date")).contains("Wed, 06 May 2026 12:00:00 GMT");
        }
    }

    @Test
    void anAnswerOnAReusedConnectionIsNotHeldBack() {
        long[] nanos = new long[31];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            WireClient.send(client.signed(QUESTION).build());
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        assertThat(Duration.ofNanos(nanos[nanos.length / 2])).isLessThan(Duration.ofMillis(30));
    }
}
