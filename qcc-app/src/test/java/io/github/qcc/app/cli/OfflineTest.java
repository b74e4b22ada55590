package io.github.qcc.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import io.github.qcc.domain.QccStatus;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The commands without an account: the embedded sandbox data answer. */
class OfflineTest {
    private static final String DEBTOR = "浙江省临海标准件工业公司";
    private static final String EXPORTER = "营口样例进出口公司";

    @Test
    void checkPutsTheVerdictFirst() {
        assertThat(Run.of("check", DEBTOR).out()).startsWith("REVIEW 需复核  " + DEBTOR);
    }

    @Test
    void checkShowsTheCasesOfTheDocument() {
        assertThat(Run.of("check", DEBTOR).out())
                .contains("(2018)浙1082执2303号  临海市人民法院  2018-07-03  2019-07-25")
                .contains("562,781.00");
    }

    @Test
    void saysThatSandboxDataAnswer() {
        assertThat(Run.of("check", DEBTOR).err()).contains("no real company is checked");
    }

    @Test
    void endsWithZeroWhateverTheVerdict() {
        assertThat(Run.of("check", DEBTOR).code()).isZero();
    }

    @Test
    void failOnTurnsAVerdictIntoAnExitCode() {
        assertThat(Run.of("check", "--fail-on", "review", DEBTOR).code()).isEqualTo(ExitCode.FAIL_ON);
    }

    @Test
    void failOnRejectLeavesAReviewAlone() {
        assertThat(Run.of("check", "--fail-on", "reject", DEBTOR).code()).isZero();
    }

    @Test
    void aCompanyWithoutARecordDoesNotPass() {
        assertThat(Run.of("check", "谁也不认识的公司").out())
                .startsWith("NO_RECORD 未发现记录")
                .contains("两项核查在检索范围内均未发现记录，主体未经确认")
                .doesNotContain("无风险");
    }

    @Test
    void checkTakesSeveralCompanies() {
        assertThat(Run.of("check", "--format", "json", DEBTOR, EXPORTER).out().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"searchKey\":"));
    }

    @Test
    void jsonOfTheCreditExampleIsTheContract() throws IOException {
        assertThat(json("check", "--format", "json", EXPORTER))
                .extracting("importExportCredit")
                .isEqualTo(Map.of(
                        "outcome",
                        "FOUND",
                        "total",
                        1.0,
                        "answeredAt",
                        "2026-11-21T02:00:00Z",
                        "orderNumbers",
                        List.of("OPERATIONCHECK2026112110000000000001"),
                        "registrations",
                        List.of(documentsRegistration())));
    }

    private static Map<String, Object> documentsRegistration() {
        Map<String, Object> credit = new HashMap<>();
        credit.put("level", "一般信用企业");
        credit.put("tier", 3.0);
        credit.put("identifiedOn", "2022-04-12");
        credit.put("certificateCode", null);
        credit.put("regime", 2021.0);
        credit.put("labelInRegime", false);
        credit.put("aeo", "NO");
        Map<String, Object> row = new HashMap<>();
        row.put("id", "xxxxxxxxxxxxxx");
        row.put("customsOffice", "营口海关");
        row.put("tradeType", "进出口货物收发货人");
        row.put("registeredOn", "1997-10-28");
        row.put("registrationCode", "2108950466");
        row.put("administrativeArea", "辽宁省营口市");
        row.put("economicArea", "一般经济区域");
        row.put("specialTradeArea", "非特殊区域");
        row.put("status", "正常");
        row.put("annualReport", "未报送");
        row.put("validUntil", null);
        row.put("industryType", null);
        row.put("crossBorderECommerceType", null);
        row.put("credit", credit);
        row.put(
                "penalties",
                List.of(Map.of(
                        "no", "1",
                        "decisionNo", "xxxxxxxxxxxxxx 号",
                        "party", "xxxxxxxxxxxxxx 公司",
                        "penalizedOn", "2018-09-05",
                        "caseProperty", "违规")));
        return row;
    }

    @Test
    void jsonOfTheDebtorKeepsAmountsAsText() throws IOException {
        assertThat(json("check", "--format", "json", DEBTOR))
                .extracting("terminatedCases")
                .extracting("unperformedTotal")
                .isEqualTo(Map.of("amount", "617781", "absent", 0.0, "atLeast", false));
    }

    @Test
    void jsonOfACaseHasTheDebtor() throws IOException {
        assertThat(json("case", "--format", "json", "68d0c45d6ce6115c340e31674b45cd62"))
                .containsEntry("certificateNo", "14796919-0")
                .extracting("debtor")
                .isEqualTo(Map.of("keyNo", "7629d57f18b20b1927ea4ee5366bfde3", "name", DEBTOR));
    }

    @Test
    void aCaseThatNobodyKnowsIsNoRecord() throws IOException {
        assertThat(json("case", "--format", "json", "00000000000000000000000000000000"))
                .containsEntry("outcome", "NO_RECORD");
    }

    @Test
    void onePageOfCasesIsTheOneAskedFor() {
        assertThat(Run.of("cases", "--page", "2", "--page-size", "1", DEBTOR).out())
                .contains("(2019)浙1082执1025号")
                .doesNotContain("(2018)浙1082执2303号")
                .contains("1 of 2");
    }

    @Test
    void creditAsksCustomsAlone() {
        assertThat(Run.of("credit", EXPORTER).out()).contains("一般信用企业  tier 3").doesNotContain("终本案件核查");
    }

    @Test
    void statusesListsEveryCode() {
        assertThat(Run.of("statuses").out().lines()).hasSize(1 + QccStatus.values().length);
    }

    @Test
    void theDoctorSaysThatNobodyIsAsked() throws IOException {
        assertThat(json("doctor", "--format", "json"))
                .containsEntry("source", "the embedded sandbox data")
                .containsEntry("http", null);
    }

    @Test
    void withoutACommandHelpIsShown() {
        assertThat(Run.of().out()).startsWith("Usage: qcc");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> json(String... args) throws IOException {
        return (Map<String, Object>) new Moshi.Builder()
                .build()
                .adapter(Object.class)
                .fromJson(Run.of(args).out());
    }
}
