package io.github.qcc.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.http.call.VirtualTime;
import io.github.qcc.http.meter.QccMeters;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing secret or personal is told, at any level of logging, even where the other side throws it back at us. */
class LeakTest {
    private static final String KEY = "canary-key-4711";
    private static final String SECRET = "canary-secret-0815";
    private static final String COMPANY = "金丝雀（样例）有限公司";

    /** The server echoes into {@code %s} the request's line, its headers, the search key, and the secret, in all cases. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Status\":\"126\",\"Message\":\"%s\"}",
                "{\"Status\":\"102\",\"Message\":\"%s\"}",
                "{\"Status\":\"126\",\"OrderNumber\":\"%s\"}",
                "{\"Status\":\"126\",\"OrderNumber\":\"canary-key-4711\"}",
                "{\"Status\":\"canary-key-4711\"}",
                "{\"Status\":\"%s\"}",
                "{\"%s\":{\"%s\":[}",
                "{\"Status\":\"200\",\"Result\":{\"Data\":[{\"Id\":\"%s\",\"Court\":%s}]}}",
                "{\"Status\":\"200\",\"Result\":{\"Data\":\"%s\"}}",
                "{\"Status\":\"200\",\"Result\":{\"%s\":{\"%s\":{\"%s\":x}}}}",
                "{\"Status\":\"200\"} %s",
                "<html>%s</html>",
                "%s"
            })
    void noFailureTellsASecret(String body) {
        RawServer.Behaviour echo = (number, connection, server) -> connection
                .getOutputStream()
                .write(RawServer.ok(
                        body.replace("%s", echoOf(server.requests().get(0))).getBytes(StandardCharsets.UTF_8)));
        assertTellsNothing(echo);
    }

    /** The same in the head of the answer. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s\r\n\r\n",
                "HTTP/1.1 %s\r\n\r\n",
                "HTTP/1.1 500 %s\r\n\r\n",
                "HTTP/1.1 302 No\r\nLocation: %s\r\n\r\n",
                "HTTP/1.1 503 No\r\nRetry-After: %s\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: %s\r\n\r\n{",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%s\r\n"
            })
    void noFailureTellsASecretOfTheHead(String head) {
        RawServer.Behaviour echo = (number, connection, server) -> {
            connection
                    .getOutputStream()
                    .write(head.replace("%s", server.requests().get(0).get(0)).getBytes(StandardCharsets.UTF_8));
            connection.close();
        };
        assertTellsNothing(echo);
    }

    private static String echoOf(List<String> request) {
        String line = request.get(0);
        String echo = line
                + ' '
                + String.join(" ", request)
                + ' '
                + SECRET
                + ' '
                + COMPANY
                + ' '
                + URLDecoder.decode(line, StandardCharsets.UTF_8);
        return echo + ' ' + echo.toUpperCase(Locale.ROOT);
    }

    private static void assertTellsNothing(RawServer.Behaviour behaviour) {
        Hearsay hearsay = new Hearsay();
        try (hearsay;
                RawServer server = new RawServer(behaviour);
                QccHttp qcc = QccHttp.builder(QccCredentials.of(KEY, SECRET))
                        .baseUrl(server.url())
                        .timeline(VirtualTime.from("2026-03-04T05:06:07Z"))
                        .listener(hearsay)
                        .listener(QccMeters.of(hearsay.meters()))
                        .build()) {
            QccException failure = Assertions.catchThrowableOfType(
                    QccException.class,
                    () -> qcc.importExportCredit().check(SearchKey.of(COMPANY), PageRequest.first()));
            String token = server.requests().get(0).stream()
                    .filter(header -> header.startsWith("Token: "))
                    .findFirst()
                    .orElseThrow()
                    .substring(7);
            String everything = everythingOf(failure) + qcc + hearsay.everything();
            assertThat(everything).contains("AttemptEvent", "OperationEvent", "qcc.calls", "qcc-trouble");
            assertThat(everything.toLowerCase(Locale.ROOT))
                    .doesNotContain(KEY, SECRET, token.toLowerCase(Locale.ROOT), "金丝雀", "%e9%87");
        }
    }

    private static String everythingOf(QccException failure) {
        StringWriter all = new StringWriter();
        failure.printStackTrace(new PrintWriter(all));
        return all + failure.toString() + failure.orderNumber() + failure.statusCode();
    }
}
