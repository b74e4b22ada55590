package io.github.qcc.fake.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.fake.FakeQcc;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
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
    void anUnknownPathIsNotFound(String path) {
        HttpResponse<String> response = WireClient.send(
                client.signed(path + "?key=sandbox-key&searchKey=ab").build());
        assertThat(response.statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "HEAD", "OPTIONS"})
    void onlyGetIsAllowed(String method) {
        HttpRequest request = client.signed(QUESTION)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> response = WireClient.send(request);
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("GET");
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
    void aConnectionIsKeptAlive() throws IOException {
        String request = "GET /nowhere HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", sandbox.baseUrl().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((request + request).getBytes(StandardCharsets.US_ASCII));
            String received = "";
            while (received.split("HTTP/1.1 404", -1).length < 3) {
                int next = socket.getInputStream().read();
                assertThat(next).as(received).isNotNegative();
                received += (char) next;
            }
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
