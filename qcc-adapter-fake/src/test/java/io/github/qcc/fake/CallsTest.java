package io.github.qcc.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.port.Endpoint;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CallsTest {
    private static final String NAME = "虚构贸易有限公司";
    private static final SearchKey KEY = SearchKey.of(NAME);

    private final TestClock clock = new TestClock("2026-11-21T01:00:00Z");
    private final FakeQcc qcc = FakeQcc.builder()
            .clock(clock)
            .company(FakeCompany.named(NAME).cases(45))
            .build();

    @Test
    void whatWasAskedCanBeAssertedOn() {
        qcc.terminatedCases().check(KEY, PageRequest.of(3));
        assertThat(qcc.calls())
                .containsExactly(new RecordedCall(
                        1,
                        Endpoint.CASE_CHECK,
                        NAME,
                        Optional.of(PageRequest.of(3)),
                        CallOutcome.FOUND,
                        Optional.of("200"),
                        Billing.CHARGED,
                        new OrderNumber("ENDEXECUTECASECHECK2026112109000000000001"),
                        clock.instant()));
    }

    @Test
    void aDetailIsAskedByItsId() {
        qcc.terminatedCases().detail(CaseId.of("nobody"));
        assertThat(qcc.calls()).extracting(RecordedCall::asked).containsExactly("nobody");
    }

    @Test
    void aListThatWasGivenDoesNotGrow() {
        List<RecordedCall> before = qcc.calls();
        qcc.terminatedCases().check(KEY, PageRequest.first());
        assertThat(before).isEmpty();
    }

    @Test
    void theBillAddsUp() {
        qcc.terminatedCases().pages(KEY).readAll();
        qcc.fail(Fault.timeout().once());
        catchThrowable(() -> qcc.importExportCredit().check(KEY, PageRequest.first()));
        assertThat(qcc.cost()).isEqualTo(new Cost(3, 1, 0));
    }

    @Test
    void whatIsRefusedBeforeItIsSentIsNoCall() {
        SearchKey keyNo = SearchKey.of(SampleData.keyNo(1));
        catchThrowable(() -> qcc.importExportCredit().check(keyNo, PageRequest.first()));
        assertThat(qcc.calls()).isEmpty();
    }

    @Test
    void noCallIsLostAmongThreads() {
        IntStream.range(0, 5_000)
                .parallel()
                .forEach(i -> qcc.importExportCredit().check(KEY, PageRequest.first()));
        assertThat(qcc.calls())
                .extracting(RecordedCall::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 5_000).boxed().toList());
    }

    @Test
    void aLongRunKeepsTheLatestCallsAndTheWholeBill() {
        IntStream.rangeClosed(0, CallLog.KEPT)
                .forEach(i -> qcc.importExportCredit().check(KEY, PageRequest.first()));
        assertThat(qcc.calls())
                .hasSize(CallLog.KEPT)
                .first()
                .extracting(RecordedCall::number)
                .isEqualTo(2);
        assertThat(qcc.cost().charged()).isEqualTo(CallLog.KEPT + 1);
    }

    @Test
    void aCallDoesNotNameTheCompanyInALog() {
        qcc.terminatedCases().check(KEY, PageRequest.first());
        assertThat(qcc.calls().get(0)).hasToString("Call[1, CASE_CHECK page 1, FOUND 200, CHARGED]");
    }

    @Test
    void whatIsPublishedLaterIsAnsweredLater() {
        qcc.publish(FakeCompany.named(NAME).cases(1));
        assertThat(qcc.terminatedCases().pages(KEY).readAll().rows()).hasSize(1);
    }
}
