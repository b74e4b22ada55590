package io.github.qcc.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.http.ServerReply.End;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing secret or personal is told where the other side throws it back at us, wherever in its answer. */
class LeakTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Status\":\"299\",\"Message\":\"{echo}\"}",
                "{\"Status\":\"102\",\"Message\":\"{echo}\"}",
                "{\"Status\":\"299\",\"OrderNumber\":\"{echo}\"}",
                "{\"Status\":\"299\",\"OrderNumber\":\"canary-key-4711\"}",
                "{\"Status\":\"canary-key-4711\"}",
                "{\"Status\":\"{echo}\"}",
                "{\"{echo}\":{\"{echo}\":[}",
                "{\"Status\":\"200\",\"Result\":{\"Data\":[{\"Id\":\"{echo}\",\"Court\":{echo}}]}}",
                "{\"Status\":\"200\",\"Result\":{\"Data\":\"{echo}\"}}",
                "{\"Status\":\"200\",\"Result\":{\"{echo}\":{\"{echo}\":{\"{echo}\":x}}}}",
                "{\"Status\":\"200\"} {echo}",
                "<html>{echo}</html>",
                "{echo}"
            })
    void noFailureTellsASecret(String body) throws Exception {
        assertTellsNothing(ServerReply.ok(body));
    }

    /** The same in the head of the answer. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{echo}\r\n\r\n",
                "HTTP/1.1 {echo}\r\n\r\n",
                "HTTP/1.1 500 {echo}\r\n\r\n",
                "HTTP/1.1 302 No\r\nLocation: {echo}\r\n\r\n",
                "HTTP/1.1 503 No\r\nRetry-After: {echo}\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: {echo}\r\n\r\n{",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{echo}\r\n"
            })
    void noFailureTellsASecretOfTheHead(String head) throws Exception {
        assertTellsNothing(ServerReply.text(head, "").then(End.CLOSED));
    }

    private static void assertTellsNothing(ServerReply reply) throws Exception {
        FaultReport report = FaultHarness.play(stage -> {
            QccPorts qcc = stage.client(stage.server(reply));
            stage.saw(FaultHarness.look(
                    () -> Observed.of(qcc.importExportCredit().check(stage.nextCompany(), PageRequest.first()))));
        });
        assertThat(report.messages()).hasSize(1);
        SecretCanary.assertSilent(report.everything(), report.requests());
    }
}
