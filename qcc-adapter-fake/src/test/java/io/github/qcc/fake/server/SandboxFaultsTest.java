package io.github.qcc.fake.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.Fault;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What each fault looks like on the wire, to a client that knows nothing of this project. */
class SandboxFaultsTest {
    private static final String CASES = "EndExecuteCaseCheck/GetList";
    private static final String NAME = "虚构贸易有限公司";
    private static final String QUESTION = "searchKey=" + WireClient.encoded(NAME);

    private QccSandbox sandbox;

    @AfterEach
    void close() {
        sandbox.close();
    }

    private WireClient with(Fault fault) {
        sandbox = QccSandbox.start(FakeQcc.builder()
                .company(FakeCompany.named(NAME)
                        .registration(row -> row.registrationCode("9999960001"))
                        .cases(2, row -> row.unperformedAmount("107610.00")))
                .fault(fault)
                .build());
        return WireClient.of(sandbox);
    }

    private RawClient asked(Fault fault) throws IOException {
        WireClient client = with(fault);
        return new RawClient(sandbox).send(client.text(CASES, QUESTION));
    }

    private static HttpResponse<String> page(WireClient client) {
        return WireClient.send(
                client.signed(CASES + "?key=sandbox-key&" + QUESTION).build());
    }

    @Test
    void aTimeoutLeavesTheConnectionOpenAndSilent() {
        WireClient client = with(Fault.timeout());
        assertThatExceptionOfType(HttpTimeoutException.class)
                .isThrownBy(() -> WireClient.sendRaw(client.signed(CASES + "?key=sandbox-key&" + QUESTION)
                        .timeout(Duration.ofMillis(300))
                        .build()));
    }

    @Test
    void aResetIsOne() throws IOException {
        try (RawClient raw = asked(Fault.reset())) {
            assertThatExceptionOfType(SocketException.class)
                    .isThrownBy(raw::readAll)
                    .withMessageContaining("reset");
        }
    }

    @Test
    void aTruncatedAnswerPromisesMoreThanItGives() throws IOException {
        try (RawClient raw = asked(Fault.truncated())) {
            String received = raw.readAll();
            int length = Integer.parseInt(received.replaceAll("(?s).*Content-Length: ([0-9]+).*", "$1"));
            assertThat(received.substring(received.indexOf("\r\n\r\n") + 4))
                    .hasSize(8)
                    .hasSizeLessThan(length);
        }
    }

    @Test
    void aDrippingAnswerOutlivesEveryPatience() throws IOException {
        try (RawClient raw = asked(Fault.drip(Duration.ofMillis(100)))) {
            raw.patience(1_000);
            raw.readTo("\r\n\r\n");
            assertThat(raw.readTo("{\"Pa")).isEqualTo("{\"Pa");
        }
    }

    @Test
    void aSlowAnswerIsReallySlow() {
        WireClient client = with(Fault.slow(Duration.ofMillis(300)));
        long before = System.nanoTime();
        client.get(CASES, QUESTION);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void anHtmlPageComesWithStatus200() {
        HttpResponse<String> page = page(with(Fault.htmlPage()));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.body()).startsWith("<html>");
    }

    @Test
    void anHttpErrorMaySayWhenToComeBack() {
        HttpResponse<String> page = page(with(Fault.http(429, Duration.ofSeconds(7))));
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.headers().firstValue("Retry-After")).contains("7");
    }

    @Test
    void wrongTypesAreNumbersForStringsAndStringsForNumbers() {
        assertThat(with(Fault.wrongTypes()).get(CASES, QUESTION))
                .contains(
                        "\"TotalRecords\":\"2\"",
                        "\"VerifyResult\":\"1\"",
                        "\"UnperformedAmt\":107610.00",
                        "\"Status\":200");
    }

    @Test
    void wrongTypesHaveNullForWhatIsEmpty() {
        assertThat(with(Fault.wrongTypes()).get("OperationCheck/GetList", QUESTION))
                .contains("\"IndustryType\":null", "\"RegNo\":9999960001");
    }

    @Test
    void aWrongPageSaysSoInItsPaging() {
        assertThat(with(Fault.wrongPage()).get(CASES, QUESTION + "&pageIndex=1"))
                .contains("\"PageIndex\":2");
    }

    @Test
    void aFaultMayEndWhileTheServerRuns() {
        WireClient client = with(Fault.status("199"));
        String before = client.status(CASES, QUESTION);
        sandbox.data().recover();
        assertThat(Map.of("before", before, "after", client.status(CASES, QUESTION)))
                .containsEntry("before", "199")
                .containsEntry("after", "200");
    }

    @Test
    void theConnectionServesAgainAfterAStatus() throws IOException {
        try (RawClient raw = asked(Fault.status("120").once())) {
            raw.readTo("000001\"}");
            raw.send(WireClient.of(sandbox).text(CASES, QUESTION));
            assertThat(raw.readTo("000002\"}")).contains("\"Status\":\"200\"");
        }
    }

    @Test
    void silenceIsSilence() throws IOException {
        try (RawClient raw = asked(Fault.timeout())) {
            raw.patience(200);
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(raw::readAll);
        }
    }
}
