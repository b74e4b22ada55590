package io.github.qcc.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.UnreadableAnswerException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that no HTTP server should write: none of them escapes as something else, or reaches another call. */
@Timeout(20)
class GarbledAnswerTest {
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

    private static RawServer writingThenClosing(String text) {
        return new RawServer((number, connection, server) -> {
            connection.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            connection.close();
        });
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
}
