package io.github.qcc.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.Listing;
import io.github.qcc.domain.ListingAnomaly;
import io.github.qcc.domain.PageIterator;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.UnreadableAnswerException;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.port.Endpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {
    private static final String NAME = "虚构贸易有限公司";
    private static final FakeCompany COMPANY = FakeCompany.named(NAME).cases(3);
    private static final Fault BUSY = Fault.status(QccStatus.TRAFFIC_ABNORMAL);

    private final TestClock clock = new TestClock("2026-11-21T01:00:00Z");

    private FakeQcc with(Fault... faults) {
        FakeQcc.Builder builder = FakeQcc.builder().clock(clock).company(COMPANY);
        Stream.of(faults).forEach(builder::fault);
        return builder.build();
    }

    private static CheckResult<TerminatedCase> ask(FakeQcc qcc, String name) {
        return qcc.terminatedCases().check(SearchKey.of(name), PageRequest.first());
    }

    private static QccException failure(FakeQcc qcc) {
        return catchThrowableOfType(QccException.class, () -> ask(qcc, NAME));
    }

    /** Outcomes of that many calls for the company. */
    private static List<CallOutcome> outcomes(FakeQcc qcc, int calls) {
        IntStream.range(0, calls).forEach(i -> failure(qcc));
        return qcc.calls().stream().map(RecordedCall::outcome).toList();
    }

    @Test
    void theThirdCallFailsThenItRecovers() {
        FakeQcc qcc = FakeQcc.builder()
                .company(FakeCompany.named(NAME).cases(45).resumed(2))
                .fault(Fault.status(QccStatus.TRAFFIC_ABNORMAL).onCall(3))
                .build();

        PageIterator<TerminatedCase> walk = qcc.terminatedCases().pages(SearchKey.of(NAME));
        walk.next();
        walk.next();
        QccException third = catchThrowableOfType(QccException.class, walk::next);
        Listing<TerminatedCase> all = walk.readAll();

        assertThat(third.status()).contains(QccStatus.TRAFFIC_ABNORMAL);
        assertThat(all.rows()).hasSize(45);
        assertThat(all.rows())
                .filteredOn(row -> row.caseNumber().value().orElseThrow().isResumed())
                .hasSize(2);
        assertThat(qcc.cost()).isEqualTo(new Cost(3, 0, 1));
    }

    @Test
    void lastsUntilToldOtherwise() {
        assertThat(outcomes(with(BUSY), 5)).containsOnly(CallOutcome.REFUSED);
    }

    @Test
    void strikesOnce() {
        assertThat(outcomes(with(BUSY.once()), 3))
                .containsExactly(CallOutcome.REFUSED, CallOutcome.FOUND, CallOutcome.FOUND);
    }

    @Test
    void strikesARangeOfCalls() {
        assertThat(outcomes(with(BUSY.calls(2, 3)), 4))
                .containsExactly(CallOutcome.FOUND, CallOutcome.REFUSED, CallOutcome.REFUSED, CallOutcome.FOUND);
    }

    @Test
    void aCallThatAnotherFaultStruckCountsToo() {
        assertThat(outcomes(with(Fault.timeout().once(), BUSY.onCall(2)), 3))
                .containsExactly(CallOutcome.NO_ANSWER, CallOutcome.REFUSED, CallOutcome.FOUND);
    }

    @Test
    void ofSeveralTheFirstIsFelt() {
        assertThat(outcomes(with(Fault.htmlPage(), BUSY), 1)).containsExactly(CallOutcome.UNREADABLE);
    }

    @Test
    void strikesOneCompanyAlone() {
        FakeQcc qcc = with(BUSY.on(NAME));
        ask(qcc, "虚构乙贸易有限公司");
        assertThat(failure(qcc)).isInstanceOf(ServiceUnavailableException.class);
    }

    @Test
    void aCompanysOwnFaultStrikesItByEachOfItsKeysAndItsCases() {
        FakeCompany troubled = COMPANY.creditCode(SampleData.creditCode(1)).fault(BUSY);
        FakeQcc qcc = FakeQcc.builder().company(troubled).build();
        CaseId id = troubled.cases().get(0).id().value().orElseThrow();
        assertThat(Stream.<Runnable>of(
                        () -> ask(qcc, NAME),
                        () -> ask(qcc, SampleData.creditCode(1)),
                        () -> qcc.terminatedCases().detail(id)))
                .allSatisfy(call -> assertThat(catchThrowableOfType(QccException.class, call::run))
                        .isInstanceOf(ServiceUnavailableException.class));
    }

    @Test
    void strikesOneMethodAlone() {
        FakeQcc qcc = with(BUSY.at(Endpoint.CASE_DETAIL));
        assertThat(ask(qcc, NAME)).isInstanceOf(CheckResult.Found.class);
    }

    @Test
    void numbersCallsForEachQueryByItself() {
        FakeQcc qcc = with(Fault.status(QccStatus.PROCESSING).times(2).ofEachQuery());
        catchThrowableOfType(QccException.class, () -> ask(qcc, "虚构乙贸易有限公司"));
        assertThat(outcomes(qcc, 3))
                .containsExactly(CallOutcome.REFUSED, CallOutcome.REFUSED, CallOutcome.REFUSED, CallOutcome.FOUND);
    }

    @Test
    void strikesInItsTimeAlone() {
        Instant nine = clock.instant().plus(Duration.ofMinutes(1));
        FakeQcc qcc = with(Fault.outage().between(nine, nine.plusSeconds(60)));
        ask(qcc, NAME);
        clock.advance(Duration.ofSeconds(60));
        failure(qcc);
        clock.advance(Duration.ofSeconds(60));
        ask(qcc, NAME);
        assertThat(qcc.calls())
                .extracting(RecordedCall::outcome)
                .containsExactly(CallOutcome.FOUND, CallOutcome.NO_ANSWER, CallOutcome.FOUND);
    }

    @Test
    void failsAndRecoversAtRunTime() {
        FakeQcc qcc = with(BUSY);
        qcc.fail(Fault.timeout());
        QccException silent = failure(qcc);
        qcc.recover();
        assertThat(silent.billing()).isEqualTo(Billing.UNCERTAIN);
        assertThat(ask(qcc, NAME)).isInstanceOf(CheckResult.Found.class);
    }

    @Test
    void aListMayChangeWhileItIsRead() {
        FakeCompany many = FakeCompany.named(NAME).cases(45);
        FakeQcc qcc = FakeQcc.builder()
                .company(many)
                .fault(Fault.changed(many.cases(1)).calls(2, 3))
                .build();
        assertThat(qcc.terminatedCases().pages(SearchKey.of(NAME)).readAll().anomalies())
                .containsExactly(ListingAnomaly.TOTAL_CHANGED);
    }

    static Stream<Arguments> withoutAnAnswer() {
        return Stream.of(
                Arguments.of(Fault.outage(), ServiceUnavailableException.class, Billing.NONE),
                Arguments.of(Fault.http(429), ServiceUnavailableException.class, Billing.NONE),
                Arguments.of(Fault.http(502), ServiceUnavailableException.class, Billing.UNCERTAIN),
                Arguments.of(Fault.http(404), UnreadableAnswerException.class, Billing.UNCERTAIN),
                Arguments.of(Fault.timeout(), ServiceUnavailableException.class, Billing.UNCERTAIN),
                Arguments.of(Fault.reset(), ServiceUnavailableException.class, Billing.UNCERTAIN),
                Arguments.of(Fault.drip(Duration.ofSeconds(1)), ServiceUnavailableException.class, Billing.UNCERTAIN),
                Arguments.of(Fault.truncated(), UnreadableAnswerException.class, Billing.UNCERTAIN),
                Arguments.of(Fault.htmlPage(), UnreadableAnswerException.class, Billing.UNCERTAIN),
                Arguments.of(Fault.wrongPage(), UnreadableAnswerException.class, Billing.CHARGED));
    }

    @ParameterizedTest
    @MethodSource("withoutAnAnswer")
    void isAnErrorThatSaysWhatItCost(Fault fault, Class<?> type, Billing billing) {
        FakeQcc qcc = with(fault);
        assertThat(failure(qcc))
                .isInstanceOf(type)
                .extracting(QccException::billing)
                .isEqualTo(billing);
        assertThat(qcc.calls().get(0).billing()).isEqualTo(billing);
    }

    @Test
    void aSlowAnswerIsDatedLaterAndWaitsForNobody() {
        Duration year = Duration.ofDays(365);
        assertThat(ask(with(Fault.slow(year)), NAME).answeredAt())
                .isEqualTo(clock.instant().plus(year));
    }

    @Test
    void wrongTypesLoseNothing() {
        assertThat(ask(with(Fault.wrongTypes()), NAME)).isInstanceOf(CheckResult.Found.class);
    }

    @Test
    void anOutageMaySayWhenToComeBack() {
        assertThat(failure(with(Fault.http(503, Duration.ofSeconds(30)))).retryAt())
                .contains(clock.instant().plusSeconds(30));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 299, 600})
    void anHttpErrorIsOne(int status) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fault.http(status))
                .withMessageContaining("" + status);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void callsAreNumberedFromOne(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> BUSY.onCall(number));
    }

    @Test
    void stepsLeaveTheFaultBeforeThemAlone() {
        Fault fault = Fault.reset();
        fault.onCall(3);
        assertThat(fault).isEqualTo(Fault.reset());
    }

    @Test
    void saysInALogWhatItDoesAndWhen() {
        assertThat(BUSY.at(Endpoint.CASE_CHECK).on(NAME).calls(2, 3).ofEachQuery())
                .hasToString("Fault[Instead[answer=Rejected[statusCode=120]], calls 2..3 of each query at [CASE_CHECK]"
                        + " on 2 subjects]");
    }
}
