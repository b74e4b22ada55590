package io.github.qcc.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.Page;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.contract.Scenario;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.port.QccPorts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FakeQccTest {
    private static final FakeCompany COMPANY = FakeCompany.named("虚构（甲）贸易有限公司")
            .creditCode("91999999FAKE00013K")
            .registrationNumber("999999000000019")
            .keyNo("fake0000000000000000000000000001")
            .cases(Scenario.rows(3).cases());

    private static CheckResult<TerminatedCase> ask(QccPorts qcc, String key, PageRequest page) {
        return qcc.terminatedCases().check(SearchKey.of(key), page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "虚构（甲）贸易有限公司",
                " 虚构(甲)贸易有限公司 ",
                "91999999FAKE00013K",
                "91999999fake00013k",
                "999999000000019",
                "fake0000000000000000000000000001",
                "FAKE0000000000000000000000000001"
            })
    void findsACompanyByEachOfItsKeysHoweverWritten(String key) {
        QccPorts qcc = FakeQcc.builder().company(COMPANY).build();
        assertThat(ask(qcc, key, PageRequest.first())).isInstanceOf(CheckResult.Found.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"虚构乙贸易有限公司", "91999999FAKE00021E", "虚构（甲）贸易"})
    void hasNoRecordOfAStranger(String key) {
        QccPorts qcc = FakeQcc.builder().company(COMPANY).build();
        assertThat(ask(qcc, key, PageRequest.first())).isInstanceOf(CheckResult.NoRecord.class);
    }

    @Test
    void aPagePastTheEndIsEmptyAndStatesTheTotal() {
        QccPorts qcc = FakeQcc.builder().company(COMPANY).build();
        PageRequest beyond = new PageRequest(Integer.MAX_VALUE, 20);
        Page<TerminatedCase> page = ((CheckResult.Found<TerminatedCase>) ask(qcc, COMPANY.name(), beyond)).page();
        assertThat(page.rows()).isEmpty();
        assertThat(page.total()).hasValue(3);
    }

    @Test
    void answersAtTheTimeOfItsClock() {
        Instant now = Instant.parse("2026-05-06T07:08:09Z");
        QccPorts qcc = FakeQcc.builder().clock(Clock.fixed(now, ZoneOffset.UTC)).build();
        assertThat(ask(qcc, "虚构甲", PageRequest.first()).answeredAt()).isEqualTo(now);
    }

    @Test
    void numbersItsCallsAcrossBothPorts() {
        QccPorts qcc = FakeQcc.builder()
                .clock(Clock.fixed(Instant.parse("2026-05-06T07:08:09Z"), ZoneOffset.UTC))
                .build();
        SearchKey key = SearchKey.of("虚构甲");
        assertThat(qcc.importExportCredit().check(key, PageRequest.first()).orderNumber())
                .contains(new OrderNumber("OPERATIONCHECK2026050615080900000001"));
        assertThat(qcc.terminatedCases().check(key, PageRequest.first()).orderNumber())
                .contains(new OrderNumber("ENDEXECUTECASECHECK2026050615080900000002"));
    }

    @Test
    void anOutageCostsNothing() {
        QccPorts qcc = FakeQcc.builder().company(COMPANY).outage().build();
        QccException failure =
                catchThrowableOfType(QccException.class, () -> ask(qcc, COMPANY.name(), PageRequest.first()));
        assertThat(failure.billing()).isEqualTo(Billing.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"200", "201", " 200 ", "", " "})
    void anAnswerIsNoRefusal(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FakeQcc.builder().refuseAll(code))
                .withMessageContaining("'" + code + "'");
    }

    @Test
    void twoCompaniesCannotHaveASearchKeyInCommon() {
        FakeQcc.Builder builder = FakeQcc.builder()
                .company(COMPANY)
                .company(FakeCompany.named("虚构乙贸易有限公司").creditCode("91999999FAKE00013K"));
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("虚构乙贸易有限公司");
    }

    @Test
    void twoCompaniesCannotHaveACaseInCommon() {
        FakeQcc.Builder builder = FakeQcc.builder()
                .company(COMPANY)
                .company(FakeCompany.named("虚构乙贸易有限公司").cases(COMPANY.cases()));
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("case id");
    }

    @Test
    void whatIsAddedToTheBuilderLaterDoesNotReachAFakeAlreadyBuilt() {
        FakeQcc.Builder builder = FakeQcc.builder().company(COMPANY);
        FakeQcc built = builder.build();
        builder.company(FakeCompany.named("虚构乙贸易有限公司"));
        assertThat(built.companies()).containsExactly(COMPANY);
    }
}
