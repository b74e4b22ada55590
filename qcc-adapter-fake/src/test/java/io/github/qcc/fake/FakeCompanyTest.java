package io.github.qcc.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.github.qcc.domain.Reading;
import io.github.qcc.domain.contract.Scenario;
import io.github.qcc.domain.enforcement.CertificateNumber;
import io.github.qcc.domain.enforcement.JudgmentDebtor;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import java.util.List;
import org.junit.jupiter.api.Test;

class FakeCompanyTest {
    private static final FakeCompany NAMED = FakeCompany.named("虚构甲贸易有限公司");
    private static final TerminatedCase CASE = Scenario.terminatedCase(0).build();

    @Test
    void aStepLeavesTheCompanyBeforeItAlone() {
        NAMED.registration(Scenario.registration(0).build());
        assertThat(NAMED.registrations()).isEmpty();
    }

    @Test
    void stepsAdd() {
        FakeCompany company = NAMED.registration(Scenario.registration(0).build())
                .registrations(Scenario.rows(2).registrations())
                .cases(List.of(CASE))
                .cases(Scenario.rows(2).cases());
        assertThat(company.registrations()).hasSize(3);
        assertThat(company.cases()).hasSize(3);
    }

    @Test
    void aCaseHasTheCompanyAsItsDebtor() {
        FakeCompany company = NAMED.creditCode("91999999FAKE00013K")
                .keyNo("fake0000000000000000000000000001")
                .cases(List.of(CASE));
        assertThat(company.detailsById())
                .containsValue(new TerminatedCaseDetail(
                        CASE,
                        JudgmentDebtor.read("fake0000000000000000000000000001", "虚构甲贸易有限公司"),
                        Reading.of("FAKE0001-3", CertificateNumber::parse)));
    }

    @Test
    void aDetailThatIsGivenReplacesTheCasesOwn() {
        TerminatedCaseDetail given = new TerminatedCaseDetail(
                CASE, JudgmentDebtor.read(null, "虚构乙"), Reading.of(null, CertificateNumber::parse));
        assertThat(NAMED.cases(List.of(CASE)).details(List.of(given)).detailsById())
                .containsOnly(entry(CASE.id().value().orElseThrow(), given));
    }

    @Test
    void aCaseWithoutAnIdHasNoDetail() {
        assertThat(NAMED.cases(List.of(TerminatedCase.builder().build())).detailsById())
                .isEmpty();
    }

    @Test
    void refusesACreditCodeWithAWrongCheckCharacter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NAMED.creditCode("91999999FAKE00013X"))
                .withMessageContaining("91999999FAKE00013X");
    }

    @Test
    void refusesANameThatNobodyCouldAskFor() {
        assertThatIllegalArgumentException().isThrownBy(() -> FakeCompany.named("甲"));
    }

    @Test
    void casesAreMadeUpBehindThoseBefore() {
        FakeCompany company = NAMED.cases(2).cases(1, row -> row.unperformedAmount("0"));
        assertThat(company.cases()).extracting(row -> row.id().raw()).doesNotHaveDuplicates();
        assertThat(company.cases().get(2).unperformedAmount().raw()).isEqualTo("0");
    }

    @Test
    void aRegistrationIsOrdinaryButForWhatIsChanged() {
        FakeCompany company = NAMED.registration(row -> row.creditLevel("失信企业"));
        assertThat(company.registrations())
                .containsExactly(SampleData.registration(NAMED.name(), 1)
                        .creditLevel("失信企业")
                        .build());
    }

    @Test
    void theLastCasesAreResumed() {
        assertThat(NAMED.cases(3).resumed(1).cases())
                .extracting(row -> row.caseNumber().value().orElseThrow().isResumed())
                .containsExactly(false, false, true);
    }

    @Test
    void noMoreCasesAreResumedThanThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NAMED.cases(1).resumed(2))
                .withMessageContaining("of 1 cases 2");
    }

    @Test
    void anAnswerMayStateAnotherTotalThanThereAreRows() {
        FakeQcc qcc = FakeQcc.builder().company(NAMED.cases(2).statedCases(99)).build();
        assertThat(qcc.terminatedCases().pages(NAMED.keys().get(0)).readAll().total())
                .hasValue(99);
    }
}
