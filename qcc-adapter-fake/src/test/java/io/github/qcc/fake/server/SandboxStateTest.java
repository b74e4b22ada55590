package io.github.qcc.fake.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.QccStatus;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.Limits;
import io.github.qcc.fake.TestClock;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the sandbox remembers from call to call. */
class SandboxStateTest {
    private static final String CREDIT = "OperationCheck/GetList";
    private static final String CASES = "EndExecuteCaseCheck/GetList";
    private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");

    private QccSandbox sandbox;

    @AfterEach
    void close() {
        sandbox.close();
    }

    private WireClient over(FakeQcc data) {
        sandbox = QccSandbox.start(data);
        return new WireClient(sandbox.baseUrl(), sandbox.key(), sandbox.secretKey(), NOW);
    }

    private WireClient overExamples() {
        sandbox = QccSandbox.builder(FakeQcc.examples())
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .start();
        return new WireClient(sandbox.baseUrl(), sandbox.key(), sandbox.secretKey(), NOW);
    }

    private static FakeQcc limited(Limits limits) {
        return FakeQcc.builder()
                .clock(new TestClock(NOW.toString()))
                .limits(limits)
                .build();
    }

    private static List<String> statuses(WireClient client, String parameters, int calls) {
        return IntStream.range(0, calls)
                .mapToObj(i -> client.status(CASES, parameters))
                .toList();
    }

    @Test
    void moreCallsThanASecondAllowsAre120() {
        assertThat(statuses(over(limited(Limits.NONE.perSecond(2))), "searchKey=ab", 3))
                .containsExactly("201", "201", "120");
    }

    @Test
    void moreCallsThanADayAllowsAre116() {
        assertThat(statuses(over(limited(Limits.NONE.perDay(2))), "searchKey=ab", 3))
                .containsExactly("201", "201", "116");
    }

    @Test
    void repeatedErrorsOfOneQueryAre110() {
        assertThat(statuses(over(limited(Limits.NONE.errorsBeforeLock(2))), "searchKey=a", 3))
                .containsExactly("213", "213", "110");
    }

    @Test
    void aStrangerUsesUpNothing() {
        WireClient client = over(limited(Limits.NONE.perDay(1)));
        WireClient.send(client.unsigned(CASES + "?searchKey=ab").build());
        assertThat(client.status(CASES, "searchKey=ab")).isEqualTo("201");
    }

    @Test
    void anAnswerMayNeedToBeWaitedFor() {
        String name = "searchKey=" + WireClient.encoded("虚构处理中有限公司");
        assertThat(statuses(overExamples(), name, 4)).containsExactly("205", "205", "200", "200");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SUCCESS", "NO_RESULT", "TOO_MANY_ROWS"})
    void everyStatusHasACompanyThatShowsIt(QccStatus status) {
        String name = WireClient.encoded("虚构状态" + status.code() + "有限公司");
        assertThat(overExamples().status(CREDIT, "searchKey=" + name)).isEqualTo(status.code());
    }

    @Test
    void saysThatItIsUp() {
        WireClient client = overExamples();
        HttpResponse<String> response =
                WireClient.send(client.unsigned("/health").build());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    private static String ledger(WireClient client) {
        return WireClient.send(client.unsigned("/ledger").build()).body();
    }

    @Test
    void theLedgerSaysWhatWasCalledAndCharged() {
        WireClient client = overExamples();
        client.get(CASES, "searchKey=ab&pageSize=5");
        assertThat(ledger(client))
                .isEqualTo("{\"charged\":1,\"uncertain\":0,\"free\":0,\"calls\":[{\"number\":1,"
                        + "\"at\":\"2026-11-21T01:00:00Z\",\"path\":\"EndExecuteCaseCheck/GetList\",\"asked\":\"ab\","
                        + "\"pageIndex\":1,\"pageSize\":5,\"outcome\":\"NO_RECORD\",\"status\":\"201\","
                        + "\"billing\":\"CHARGED\",\"orderNumber\":\"ENDEXECUTECASECHECK2026112109000000000001\"}]}");
    }

    @Test
    void theLedgerHoldsWhatWasTurnedAwayToo() {
        WireClient client = overExamples();
        WireClient.send(client.unsigned(CASES + "?key=canary-key&searchKey=ab").build());
        client.get(CASES, "searchKey=a");
        assertThat(ledger(client))
                .startsWith("{\"charged\":1,\"uncertain\":0,\"free\":1,")
                .contains("\"status\":\"101\"", "\"status\":\"213\"");
    }

    @Test
    void theLedgerHoldsNoCredentials() {
        WireClient client = overExamples();
        WireClient.send(client.signed(CASES + "?key=canary-key&searchKey=ab").build());
        assertThat(ledger(client)).doesNotContain("canary", "sandbox-key", "sandbox-secret", "Token");
    }

    @Test
    void timeMovesAsItsClockDoes() {
        TestClock clock = new TestClock(NOW.toString());
        WireClient client = over(
                FakeQcc.builder().clock(clock).limits(Limits.NONE.perDay(1)).build());
        client.get(CASES, "searchKey=ab");
        clock.advance(Duration.ofHours(24));
        WireClient tomorrow = new WireClient(sandbox.baseUrl(), sandbox.key(), sandbox.secretKey(), clock.instant());
        assertThat(tomorrow.status(CASES, "searchKey=ab")).isEqualTo("201");
    }
}
