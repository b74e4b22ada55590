package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.both;
import static io.github.qcc.domain.screening.rule.Profiles.enforced;
import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.penalised;
import static io.github.qcc.domain.screening.rule.Profiles.penalty;
import static io.github.qcc.domain.screening.rule.Profiles.registered;
import static io.github.qcc.domain.screening.rule.Profiles.registration;
import static io.github.qcc.domain.screening.rule.Profiles.terminated;
import static io.github.qcc.domain.screening.rule.Profiles.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.qcc.domain.Reading;
import io.github.qcc.domain.Receipt;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.CertificateNumber;
import io.github.qcc.domain.enforcement.JudgmentDebtor;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import io.github.qcc.domain.port.CaseDetailResult;
import io.github.qcc.domain.screening.CaseDetails;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnreadableValuesTest {
    private final UnreadableValues rule = new UnreadableValues();

    @Test
    void questionsAValueThatARuleReads() {
        assertThat(texts(rule, registered(registration().status("停用").build())))
                .containsExactly("DATA_QUALITY\n“海关注销标志”无法识别1项：海关编码 2108950466 为“停用”\n"
                        + "1 value of status not understood: customs code 2108950466 \"停用\"");
    }

    @Test
    void notesAValueThatNoRuleReads() {
        assertThat(texts(rule, registered(registration().tradeType("特殊监管区域企业").build())))
                .containsExactly("NOTE\n“企业经营类别”无法识别1项：海关编码 2108950466 为“特殊监管区域企业”\n"
                        + "1 value of tradeType not understood: customs code 2108950466 \"特殊监管区域企业\"");
    }

    @Test
    void tellsEachFieldOfARegistrationByItsWeight() {
        CustomsRegistration row = CustomsRegistration.builder()
                .customsOffice("营口海关")
                .tradeType("?")
                .registeredOn("?")
                .registrationCode("?")
                .economicArea("?")
                .status("?")
                .annualReport("?")
                .validity("?")
                .identifiedOn("?")
                .build();
        assertThat(judge(rule, registered(row)))
                .extracting(Finding::severity, finding -> finding.chinese().replaceAll("无法识别.*", ""))
                .containsExactlyInAnyOrder(
                        tuple(Severity.NOTE, "“企业经营类别”"),
                        tuple(Severity.NOTE, "“注册日期”"),
                        tuple(Severity.NOTE, "“海关编码”"),
                        tuple(Severity.NOTE, "“经济区域”"),
                        tuple(Severity.DATA_QUALITY, "“海关注销标志”"),
                        tuple(Severity.DATA_QUALITY, "“海关年报情况”"),
                        tuple(Severity.NOTE, "“报关有效期”"),
                        tuple(Severity.NOTE, "“信用等级认定时间”"));
    }

    @Test
    void tellsEachFieldOfACaseByItsWeight() {
        TerminatedCase row = TerminatedCase.builder()
                .id("?".repeat(300))
                .caseNumber("?")
                .filedOn("?")
                .terminatedOn("?")
                .executionSubject("?")
                .unperformedAmount("?")
                .build();
        assertThat(judge(rule, enforced(row)))
                .extracting(Finding::severity, finding -> finding.chinese().replaceAll("无法识别.*", ""))
                .contains(
                        tuple(Severity.DATA_QUALITY, "“案号”"),
                        tuple(Severity.NOTE, "“立案日期”"),
                        tuple(Severity.DATA_QUALITY, "“终本日期”"),
                        tuple(Severity.DATA_QUALITY, "“执行标的”"),
                        tuple(Severity.DATA_QUALITY, "“未履行金额”"));
    }

    @Test
    void questionsDateAndKindOfAPenaltyOnceADecision() {
        CustomsRegistration row =
                registration().penalties(List.of(penalty("知识产权", "某日"))).build();
        assertThat(texts(rule, registered(row, row)))
                .containsExactly(
                        "DATA_QUALITY\n“案件性质”无法识别1项：处罚 关缉违字〔2024〕7号 为“知识产权”\n"
                                + "1 value of caseProperty not understood: penalty 关缉违字〔2024〕7号 \"知识产权\"",
                        "DATA_QUALITY\n“处罚日期”无法识别1项：处罚 关缉违字〔2024〕7号 为“某日”\n"
                                + "1 value of penalizedOn not understood: penalty 关缉违字〔2024〕7号 \"某日\"");
        assertThat(judge(rule, penalised(CustomsPenalty.read("1", "", "某人", "某日", "违规"))))
                .extracting(Finding::chinese)
                .containsExactly("“处罚日期”无法识别1项：处罚 — 为“某日”");
    }

    @Test
    void notesTheKeyNoInADetail() {
        TerminatedCaseDetail detail = new TerminatedCaseDetail(
                terminated().build(),
                JudgmentDebtor.read("not a key", "某公司"),
                Reading.of("", CertificateNumber::parse));
        CaseDetails details = new CaseDetails(
                List.of(new CaseDetailResult(Optional.of(detail), Receipt.charged(null, Instant.EPOCH))),
                Optional.empty());
        assertThat(texts(rule, enforced(terminated().build()).withDetails(details)))
                .containsExactly("NOTE\n“被执行人 KeyNo”无法识别1项：(2024)浙1082执2303号 为“not a key”\n"
                        + "1 value of keyNo not understood: (2024)浙1082执2303号 \"not a key\"");
    }

    @Test
    void tellsAFieldOnceForAllRows() {
        TerminatedCase[] rows = IntStream.range(1, 6)
                .mapToObj(i -> TerminatedCase.builder()
                        .caseNumber("(2024)浙1082执" + i + "号")
                        .unperformedAmount("约" + i)
                        .build())
                .toArray(TerminatedCase[]::new);
        assertThat(texts(rule, enforced(rows)))
                .containsExactly(
                        "DATA_QUALITY\n“未履行金额”无法识别5项：(2024)浙1082执1号 为“约1”、(2024)浙1082执2号 为“约2”、(2024)浙1082执3号 为“约3”等\n"
                                + "5 values of unperformedAmount not understood: (2024)浙1082执1号 \"约1\", (2024)浙1082执2号 \"约2\","
                                + " (2024)浙1082执3号 \"约3\", …");
    }

    @Test
    void showsNoMoreThanTheBeginningOfALongText() {
        assertThat(judge(rule, registered(registration().status("停".repeat(65)).build())))
                .extracting(Finding::english)
                .containsExactly(
                        "1 value of status not understood: customs code 2108950466 \"" + "停".repeat(64) + "…\"");
    }

    @Test
    void saysNothingOfWhatIsAbsentOrUnderstood() {
        assertThat(judge(
                        rule,
                        both(
                                registration().status("正常").build(),
                                terminated().filedOn("—").build())))
                .isEmpty();
    }
}
