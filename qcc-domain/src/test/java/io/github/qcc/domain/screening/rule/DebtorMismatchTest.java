package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.enforced;
import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.none;
import static io.github.qcc.domain.screening.rule.Profiles.terminated;
import static io.github.qcc.domain.screening.rule.Profiles.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Reading;
import io.github.qcc.domain.Receipt;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.enforcement.CertificateNumber;
import io.github.qcc.domain.enforcement.JudgmentDebtor;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import io.github.qcc.domain.port.CaseDetailResult;
import io.github.qcc.domain.screening.CaseDetails;
import io.github.qcc.domain.screening.CounterpartyProfile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DebtorMismatchTest {
    private static final String KEY_NO = "7629d57f18b20b1927ea4ee5366bfde3";

    /** Has the organisation code 19220382-1 inside. */
    private static final String CREDIT_CODE = "914403001922038216";

    private final DebtorMismatch rule = new DebtorMismatch();

    private static CaseDetails details(TerminatedCaseDetail detail) {
        return new CaseDetails(
                List.of(new CaseDetailResult(Optional.of(detail), Receipt.charged(null, Instant.EPOCH))),
                Optional.empty());
    }

    private static CounterpartyProfile asked(String key, String keyNo, String name, String certificate) {
        TerminatedCaseDetail detail = new TerminatedCaseDetail(
                terminated().build(),
                JudgmentDebtor.read(keyNo, name),
                Reading.of(certificate, CertificateNumber::parse));
        return new CounterpartyProfile(SearchKey.of(key), none(), none()).withDetails(details(detail));
    }

    @Test
    void questionsAnotherNameWithoutTellingIt() {
        assertThat(texts(rule, asked("虚构甲公司", "", "虚构乙公司", "")))
                .containsExactly("DATA_QUALITY\n被执行人与查询对象不一致1件：(2024)浙1082执2303号，请核实是否为曾用名或其他主体\n"
                        + "1 case with another debtor than the company requested: (2024)浙1082执2303号; confirm");
    }

    @Test
    void notesThatNotAllDetailsCouldBeRead() {
        CaseDetails failed =
                new CaseDetails(List.of(), Optional.of(ServiceUnavailableException.notSent("HTTP 503", null)));
        assertThat(texts(rule, enforced(terminated().build()).withDetails(failed)))
                .containsExactly(
                        "NOTE\n终本案件详情未能全部取得（SERVICE_UNAVAILABLE），部分被执行人未核实\n"
                                + "not all case details could be read (SERVICE_UNAVAILABLE), so some debtors are not confirmed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"虚构（甲）公司", "虚构(甲)公司", "", "—"})
    void saysNothingOfTheSameNameOrNone(String name) {
        assertThat(judge(rule, asked("虚构（甲）公司", "", name, ""))).isEmpty();
    }

    @Test
    void questionsAnotherKeyNo() {
        assertThat(judge(rule, asked(KEY_NO, KEY_NO.replace('7', '8'), "", ""))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {KEY_NO, "", "?"})
    void saysNothingOfTheSameKeyNoOrNone(String keyNo) {
        assertThat(judge(rule, asked(KEY_NO, keyNo, "虚构乙公司", ""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "14796919-0"})
    void questionsAnotherCreditOrOrganisationCode(String certificate) {
        assertThat(judge(rule, asked(CREDIT_CODE, "", "", certificate))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {CREDIT_CODE, "19220382-1", "192203821", "", "9144030019****8216"})
    void saysNothingOfTheSameCodeOrOfNoneThatCanBeRead(String certificate) {
        assertThat(judge(rule, asked(CREDIT_CODE, "", "", certificate))).isEmpty();
    }

    @Test
    void saysNothingWhereNothingCanBeCompared() {
        assertThat(judge(rule, asked("100000000035742", KEY_NO, "虚构乙公司", "14796919-0")))
                .isEmpty();
    }

    @Test
    void saysNothingWithoutDetails() {
        assertThat(judge(rule, enforced(terminated().build()))).isEmpty();
    }
}
