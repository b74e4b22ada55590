package io.github.qcc.http.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.Listing;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.Reading;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.company.KeyNo;
import io.github.qcc.domain.company.UnifiedSocialCreditCode;
import io.github.qcc.domain.customs.CreditLevel;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.CaseNumber;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.UnperformedAmount;
import io.github.qcc.domain.screening.CheckOutcome;
import io.github.qcc.domain.screening.CounterpartyScreening;
import io.github.qcc.domain.screening.ScreeningResult;
import io.github.qcc.domain.screening.rule.StandardPolicy;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.Fault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QccJsonTest {
    private static final String NAME = "虚构贸易有限公司";
    private static final SearchKey COMPANY = SearchKey.of(NAME);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static ScreeningResult screened(FakeQcc qcc, String company) {
        return new CounterpartyScreening(qcc, StandardPolicy.create()).screen(SearchKey.of(company), TODAY);
    }

    private static String line(FakeQcc qcc, String company) {
        return QccJson.text(QccJson.screening(screened(qcc, company)));
    }

    @Test
    void aScreeningHasTheMembersOfTheContractInTheirOrder() {
        Map<String, Object> form = QccJson.screening(screened(FakeQcc.examples(), "浙江省临海标准件工业公司"));

        assertThat(form.keySet())
                .containsExactly("searchKey", "importExportCredit", "terminatedCases", "verdict", "billing");
        assertThat(member(form, "importExportCredit").keySet())
                .containsExactly("outcome", "total", "answeredAt", "orderNumbers", "registrations");
        assertThat(member(form, "terminatedCases").keySet())
                .containsExactly("outcome", "total", "answeredAt", "orderNumbers", "cases", "unperformedTotal");
        assertThat(QccJson.text(form))
                .contains("\"verdict\":{\"decision\":\"REVIEW\",\"asOf\":\"2026-11-21\",\"findings\":[{\"rule\":\"")
                .contains("\"unperformedTotal\":{\"amount\":\"617781\",\"absent\":0,\"atLeast\":false}")
                .contains("\"caseNumber\":\"(2018)浙1082执2303号\",\"court\":\"临海市人民法院\",\"filedOn\":\"2018-07-03\"")
                .endsWith("\"billing\":{\"charged\":2,\"uncertain\":0,\"free\":0}}");
    }

    @Test
    void aRegistrationHasAllItsFields() {
        CustomsRegistration row = CustomsRegistration.builder()
                .id("r1")
                .customsOffice("营口海关")
                .tradeType("进出口货物收发货人")
                .registeredOn("1997-10-28 00:00:00")
                .registrationCode("2108950466")
                .status("正常")
                .creditLevel("一般信用企业")
                .identifiedOn("2022-04-12")
                .build();

        assertThat(QccJson.text(QccJson.of(row)))
                .isEqualTo("{\"id\":\"r1\",\"customsOffice\":\"营口海关\",\"tradeType\":\"进出口货物收发货人\","
                        + "\"registeredOn\":\"1997-10-28\",\"registrationCode\":\"2108950466\","
                        + "\"administrativeArea\":null,\"economicArea\":null,\"specialTradeArea\":null,"
                        + "\"status\":\"正常\",\"annualReport\":null,\"validUntil\":null,\"industryType\":null,"
                        + "\"crossBorderECommerceType\":null,\"credit\":{\"level\":\"一般信用企业\",\"tier\":3,"
                        + "\"identifiedOn\":\"2022-04-12\",\"certificateCode\":null,\"regime\":2021,"
                        + "\"labelInRegime\":false,\"aeo\":\"NO\"},\"penalties\":[]}");
    }

    @Test
    void aStatedValueThatIsNotUnderstoodIsItsText() {
        TerminatedCase row = TerminatedCase.builder()
                .caseNumber("案号另查")
                .filedOn("去年")
                .terminatedOn("2019-02-30")
                .executionSubject("约五十万")
                .unperformedAmount("12****")
                .build();

        assertThat(QccJson.text(QccJson.of(row)))
                .isEqualTo(
                        "{\"id\":null,\"caseNumber\":\"案号另查\",\"court\":null,\"filedOn\":\"去年\","
                                + "\"terminatedOn\":\"2019-02-30\",\"executionSubject\":\"约五十万\",\"unperformedAmount\":\"12****\"}");
    }

    @Test
    void aValueThatIsUnderstoodIsItsNormalForm() {
        TerminatedCase row = TerminatedCase.builder()
                .caseNumber("（2018）浙1082执2303号1")
                .filedOn("2018年7月3日")
                .executionSubject("59.6万元")
                .unperformedAmount("—")
                .build();

        assertThat(QccJson.text(QccJson.of(row)))
                .isEqualTo(
                        "{\"id\":null,\"caseNumber\":\"(2018)浙1082执2303号\",\"court\":null,\"filedOn\":\"2018-07-03\","
                                + "\"terminatedOn\":null,\"executionSubject\":\"596000\",\"unperformedAmount\":null}");
    }

    @ParameterizedTest
    @CsvSource({"2068-07-31 00:00:00, 2068-07-31", "长期, 长期", "长期有效, 长期有效", "见回执, 见回执"})
    void theValidityIsADateOrItsWords(String validity, String printed) {
        CustomsRegistration row = CustomsRegistration.builder()
                .validity(validity)
                .registeredOn("无法辨认")
                .registrationCode("21089504")
                .build();

        assertThat(QccJson.text(QccJson.of(row)))
                .contains("\"validUntil\":\"" + printed + "\"")
                .contains("\"registeredOn\":\"无法辨认\"")
                .contains("\"registrationCode\":\"21089504\"");
    }

    @Test
    void theTextAsGivenIsThereIfItDiffers() {
        assertThat(line(FakeQcc.examples(), " 浙江省临海标准件工业公司\u200B"))
                .startsWith("{\"searchKey\":\"浙江省临海标准件工业公司\",\"askedAs\":\" 浙江省临海标准件工业公司\u200B\",");
        assertThat(line(FakeQcc.examples(), "浙江省临海标准件工业公司")).doesNotContain("askedAs");
    }

    @Test
    void theUpperBoundIsThereIfItDiffers() {
        TerminatedCase first = TerminatedCase.builder()
                .caseNumber("(2020)浙1082执1号")
                .unperformedAmount("6000000")
                .build();
        TerminatedCase resumed = TerminatedCase.builder()
                .caseNumber("(2022)浙1082执恢9号")
                .unperformedAmount("5500000")
                .build();

        assertThat(cases(first, resumed))
                .contains("\"unperformedTotal\":{\"amount\":\"6000000\",\"upTo\":\"11500000\",\"absent\":0,");
        assertThat(cases(first)).contains("\"unperformedTotal\":{\"amount\":\"6000000\",\"absent\":0,");
    }

    private static String cases(TerminatedCase... rows) {
        Listing<TerminatedCase> listing =
                new Listing<>(List.of(rows), OptionalInt.of(rows.length), false, List.of(), Set.of());
        return QccJson.text(QccJson.terminatedCases(COMPANY, new CheckOutcome.Found<>(listing)));
    }

    @Test
    void anUnknownCheckHasItsErrorInsteadOfRows() {
        FakeQcc qcc = FakeQcc.builder()
                .company(FakeCompany.named(NAME).cases(3))
                .fault(Fault.status("102"))
                .build();

        assertThat(line(qcc, NAME))
                .contains("\"importExportCredit\":{\"outcome\":\"UNKNOWN\",\"answeredAt\":null,\"orderNumbers\":[],"
                        + "\"error\":{\"type\":\"ACCOUNT_REFUSED\",\"status\":\"102\",\"message\":\"")
                .contains("\"billing\":\"NONE\",\"cost\":{\"charged\":0,\"uncertain\":0,\"free\":1},\"retryAt\":")
                .doesNotContain("\"total\"")
                .contains("\"decision\":\"UNDETERMINED\"");
    }

    @Test
    void moreRowsThanAreReturnedAreFoundWithoutATotal() {
        FakeQcc qcc = FakeQcc.builder().fault(Fault.status("207")).build();

        assertThat(line(qcc, NAME))
                .contains("\"terminatedCases\":{\"outcome\":\"FOUND\",\"total\":null,\"tooMany\":true,")
                .contains("\"cases\":[],\"unperformedTotal\":null}");
    }

    @Test
    void onePageIsACheckWithItsCost() {
        FakeQcc qcc =
                FakeQcc.builder().company(FakeCompany.named(NAME).cases(45)).build();
        CheckResult<TerminatedCase> found = qcc.terminatedCases().check(COMPANY, PageRequest.first());

        assertThat(QccJson.text(QccJson.of(found)))
                .startsWith("{\"outcome\":\"FOUND\",\"total\":45,\"answeredAt\":\"")
                .contains("\"atLeast\":true}")
                .endsWith("\"billing\":{\"charged\":1,\"uncertain\":0,\"free\":0}}");
        assertThat(QccJson.text(QccJson.of(qcc.importExportCredit().check(COMPANY, PageRequest.first()))))
                .startsWith("{\"outcome\":\"NO_RECORD\",\"total\":0,\"answeredAt\":\"")
                .doesNotContain("\"registrations\"");
    }

    @Test
    void aCaseDetailNamesItsDebtorAndACaseThatIsUnknownItsId() {
        FakeQcc qcc = FakeQcc.examples();
        CaseId id = CaseId.of("68d0c45d6ce6115c340e31674b45cd62");
        CaseId other = CaseId.of("00000000000000000000000000000000");

        assertThat(QccJson.caseDetail(id, qcc.terminatedCases().detail(id)).keySet())
                .containsExactly(
                        "id",
                        "caseNumber",
                        "debtor",
                        "certificateNo",
                        "court",
                        "filedOn",
                        "terminatedOn",
                        "executionSubject",
                        "unperformedAmount",
                        "outcome",
                        "answeredAt",
                        "orderNumbers",
                        "billing");
        assertThat(QccJson.text(QccJson.caseDetail(other, qcc.terminatedCases().detail(other))))
                .startsWith("{\"id\":\"00000000000000000000000000000000\",\"outcome\":\"NO_RECORD\",");
    }

    @Test
    void aFailureOfTheWholeHasItsCostTwice() {
        QccException refused = QccException.stillRefused(
                QccStatus.parse("102").orElseThrow(),
                Instant.parse("2026-11-21T02:00:00Z"),
                Instant.parse("2026-11-21T02:05:00Z"));

        assertThat(QccJson.text(QccJson.error(refused)))
                .startsWith("{\"error\":{\"type\":\"ACCOUNT_REFUSED\",\"status\":\"102\",\"message\":\"Not sent: ")
                .endsWith(
                        "\"vendorMessage\":null,\"billing\":\"NONE\",\"cost\":{\"charged\":0,\"uncertain\":0,\"free\":0},"
                                + "\"retryAt\":\"2026-11-21T02:05:00Z\"},\"billing\":{\"charged\":0,\"uncertain\":0,\"free\":0}}");
        assertThat(QccJson.error("USAGE", "no such option").get("billing"))
                .isEqualTo(Map.of("charged", 0L, "uncertain", 0L, "free", 0L));
    }

    @Test
    void valuesAreTexts() {
        assertThat(QccJson.of(COMPANY)).isEqualTo(NAME);
        assertThat(QccJson.of(UnifiedSocialCreditCode.of("91330106MA2CFLDG4R"))).isEqualTo("91330106MA2CFLDG4R");
        assertThat(QccJson.of(KeyNo.of("p0123456789abcdef0123456789abcde")))
                .isEqualTo("p0123456789abcdef0123456789abcde");
        assertThat(QccJson.of(CaseNumber.of("（2018）浙1082执2303号"))).isEqualTo("(2018)浙1082执2303号");
        assertThat(QccJson.of(UnperformedAmount.of("55,000.00"))).isEqualTo("55000.00");
        assertThat(QccJson.of(CreditLevel.of("高级认证企业"))).isEqualTo("高级认证企业");
        assertThat(QccJson.of(Reading.ofDate("2018年7月3日"))).isEqualTo("2018-07-03");
        assertThat(QccJson.of(Reading.ofDate("不详"))).isNull();
        assertThat(QccJson.of(new Cost(1, 2, 3))).isEqualTo(Map.of("charged", 1L, "uncertain", 2L, "free", 3L));
    }

    @Test
    void aTypeOfOthersHasNoForm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QccJson.of(new StringBuilder()))
                .withMessageContaining("java.lang.StringBuilder has no JSON form");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QccJson.text(Map.of("amount", 1.5)))
                .withMessageContaining("not java.lang.Double");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> member(Map<String, Object> form, String name) {
        return (Map<String, Object>) form.get(name);
    }
}
