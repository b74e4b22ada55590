package io.github.qcc.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Reading;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.contract.Scenario;
import io.github.qcc.domain.customs.AeoStatus;
import io.github.qcc.domain.customs.AnnualReportStatus;
import io.github.qcc.domain.customs.CaseProperty;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.customs.CustomsStatus;
import io.github.qcc.domain.enforcement.CaseNumber;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.port.QccPorts;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {
    private static final FakeQcc EXAMPLES = FakeQcc.examples();

    private static FakeCompany company(String name) {
        return EXAMPLES.companies().stream()
                .filter(company -> company.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void assertSomeRegistration(Predicate<CustomsRegistration> wanted) {
        assertThat(EXAMPLES.companies())
                .flatExtracting(FakeCompany::registrations)
                .anyMatch(wanted);
    }

    private static void assertSomeCase(Predicate<TerminatedCase> wanted) {
        assertThat(EXAMPLES.companies()).flatExtracting(FakeCompany::cases).anyMatch(wanted);
    }

    @Test
    void holdTheCasesOfTheDocument() {
        assertThat(company("浙江省临海标准件工业公司").cases())
                .isEqualTo(Scenario.documentExamples().cases());
    }

    @Test
    void holdTheDetailOfTheDocument() {
        assertThat(company("浙江省临海标准件工业公司").detailsById())
                .containsValue(Scenario.documentExamples().details().get(0));
    }

    @Test
    void holdTheRegistrationOfTheDocument() {
        assertThat(company("营口样例进出口公司").registrations())
                .isEqualTo(Scenario.documentExamples().registrations());
    }

    @Test
    void everyCompanyIsTheDocumentsOrPlainlyInvented() {
        assertThat(EXAMPLES.companies())
                .extracting(FakeCompany::name)
                .allMatch(name -> name.startsWith("虚构")
                        || List.of("浙江省临海标准件工业公司", "营口样例进出口公司").contains(name));
    }

    @Test
    void everyInventedCompanyHasACreditCodeOfNoRegion() {
        assertThat(EXAMPLES.companies())
                .filteredOn(company -> company.name().startsWith("虚构"))
                .allSatisfy(company -> assertThat(company.keys())
                        .filteredOn(key -> key.kind() == SearchKey.Kind.CREDIT_CODE)
                        .singleElement()
                        .matches(code -> code.value().startsWith("91999999")));
    }

    @Test
    void everyCaseHasADetailWithTheCompanyAsDebtor() {
        assertThat(EXAMPLES.companies())
                .allSatisfy(company -> assertThat(company.cases())
                        .allSatisfy(row -> assertThat(company.detailsById()
                                        .get(row.id().value().orElseThrow())
                                        .debtor()
                                        .name()
                                        .value())
                                .contains(company.name())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"高级认证企业", "认证企业", "常规企业", "失信企业", "严重失信企业", "注册登记和备案企业", "一般信用企业", "未来信用企业"})
    void showTheLevel(String label) {
        assertSomeRegistration(row -> row.credit().level().raw().equals(label));
    }

    @Test
    void showAnAuthorisedEconomicOperator() {
        assertSomeRegistration(row -> row.credit().aeo() == AeoStatus.YES);
    }

    @Test
    void showADeregisteredFirm() {
        assertSomeRegistration(row ->
                row.status().value().filter(CustomsStatus.CANCELLED::equals).isPresent());
    }

    @Test
    void showAnOverdueReport() {
        assertSomeRegistration(row -> row.annualReport()
                .value()
                .filter(AnnualReportStatus.OVERDUE::equals)
                .isPresent());
    }

    @Test
    void showASmugglingPenalty() {
        assertThat(EXAMPLES.companies())
                .flatExtracting(FakeCompany::registrations)
                .flatExtracting(CustomsRegistration::penalties)
                .extracting(CustomsPenalty::caseProperty)
                .contains(Reading.of("走私", CaseProperty::parse));
    }

    @Test
    void showTheDateThatMeansNoEnd() {
        assertSomeRegistration(row -> row.validity().raw().equals("2068-07-31"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 21, 45})
    void showAListOfCasesOfLength(int length) {
        assertThat(EXAMPLES.companies()).anyMatch(company -> company.cases().size() == length);
    }

    @Test
    void showThreeRegistrationsBesideFortyFiveCases() {
        assertThat(company("虚构四十五案实业集团有限公司").registrations()).hasSize(3);
        assertThat(company("虚构四十五案实业集团有限公司").cases()).hasSize(45);
    }

    @ParameterizedTest
    @EnumSource
    void showNoRecordInTheForm(EmptyForm form) {
        assertThat(EXAMPLES.companies())
                .anyMatch(company -> company.emptyForm() == form
                        && company.registrations().isEmpty()
                        && company.cases().isEmpty());
    }

    @Test
    void showAResumedCase() {
        assertSomeCase(
                row -> row.caseNumber().value().filter(CaseNumber::isResumed).isPresent());
    }

    @Test
    void showAnAmountThatIsNotStated() {
        assertSomeCase(row -> row.unperformedAmount().isAbsent());
    }

    @Test
    void showAnAmountThatIsNotUnderstood() {
        assertSomeCase(row -> row.unperformedAmount().isUnreadable());
    }

    @ParameterizedTest
    @EnumSource
    void showTheStyleOfCaseNumber(CaseNumber.Style style) {
        assertSomeCase(row -> row.caseNumber()
                .value()
                .filter(number -> number.style() == style)
                .isPresent());
    }

    @Test
    void twoPagesAreAskedForTwentyOneCases() {
        QccPorts qcc = FakeQcc.examples();
        assertThat(qcc.terminatedCases()
                        .pages(SearchKey.of("虚构二十一案建设有限公司"))
                        .readAll()
                        .receipts())
                .hasSize(2);
    }

    @Test
    void noTwoRowsOfAListHaveTheSameId() {
        assertThat(EXAMPLES.companies())
                .allSatisfy(company -> assertThat(company.cases())
                        .extracting(TerminatedCase::id)
                        .doesNotHaveDuplicates());
    }
}
