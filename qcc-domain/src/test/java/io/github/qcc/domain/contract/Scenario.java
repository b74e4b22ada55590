package io.github.qcc.domain.contract;

import io.github.qcc.domain.Reading;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.CertificateNumber;
import io.github.qcc.domain.enforcement.JudgmentDebtor;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import java.util.List;
import java.util.stream.IntStream;

/** What the service behind an adapter is made to answer under {@link #KEY} before a contract asks it. */
public sealed interface Scenario {
    /** The company that every contract asks for. */
    SearchKey KEY = SearchKey.of("虚构契约贸易有限公司");

    /**
     * Rows are published under the key.
     *
     * @param registrations what customs says
     * @param cases what the courts say
     * @param details details of cases, found by their id
     */
    record Published(
            List<CustomsRegistration> registrations, List<TerminatedCase> cases, List<TerminatedCaseDetail> details)
            implements Scenario {}

    /**
     * Nothing is published under the key.
     *
     * @param form how the service says so
     */
    record Nothing(Form form) implements Scenario {
        /** The three ways in which "nothing found" arrives. */
        public enum Form {
            /** {@code Status} 201. */
            STATUS_201,
            /** {@code Status} 200 with {@code VerifyResult} 0. */
            VERIFY_RESULT_0,
            /** {@code Status} 200 with empty {@code Data} and no total that contradicts it. */
            EMPTY_DATA
        }
    }

    /**
     * Every call is answered by a status that is no answer.
     *
     * @param code the status code
     */
    record Refused(String code) implements Scenario {}

    /** The service cannot be used: it answers HTTP 503, or not at all. */
    record Outage() implements Scenario {}

    /** The example rows of both interface documents, field for field. */
    static Published documentExamples() {
        CustomsRegistration registration = registration(0)
                .id("xxxxxxxxxxxxxx")
                .penalties(
                        List.of(CustomsPenalty.read("1", "xxxxxxxxxxxxxx 号", "xxxxxxxxxxxxxx 公司", "2018-09-05", "违规")))
                .build();
        TerminatedCase first = TerminatedCase.builder()
                .id("68d0c45d6ce6115c340e31674b45cd62")
                .caseNumber("(2018)浙1082执2303号")
                .court("临海市人民法院")
                .terminatedOn("2019-07-25")
                .filedOn("2018-07-03")
                .executionSubject("1000000")
                .unperformedAmount("562781")
                .build();
        TerminatedCase second = TerminatedCase.builder()
                .id("f0a872a32391a3e76ba1bb5867a846b3")
                .caseNumber("(2019)浙1082执1025号")
                .court("临海市人民法院")
                .terminatedOn("2019-07-24")
                .filedOn("2019-02-26")
                .executionSubject("55000")
                .unperformedAmount("55000")
                .build();
        TerminatedCaseDetail detail = new TerminatedCaseDetail(
                first,
                JudgmentDebtor.read("7629d57f18b20b1927ea4ee5366bfde3", "浙江省临海标准件工业公司"),
                Reading.of("14796919-0", CertificateNumber::parse));
        return new Published(List.of(registration), List.of(first, second), List.of(detail));
    }

    /** Lists of a given length on both sides. */
    static Published rows(int count) {
        return new Published(
                IntStream.range(0, count).mapToObj(i -> registration(i).build()).toList(),
                IntStream.range(0, count)
                        .mapToObj(i -> terminatedCase(i).build())
                        .toList(),
                List.of());
    }

    /** A registration that is ordinary in every way but for its id. */
    static CustomsRegistration.Builder registration(int i) {
        return CustomsRegistration.builder()
                .id("registration-" + i)
                .customsOffice("营口海关")
                .tradeType("进出口货物收发货人")
                .registeredOn("1997-10-28")
                .registrationCode("2108950466")
                .administrativeArea("辽宁省营口市")
                .economicArea("一般经济区域")
                .specialTradeArea("非特殊区域")
                .status("正常")
                .annualReport("未报送")
                .validity("")
                .industryType("")
                .crossBorderECommerceType("")
                .identifiedOn("2022-04-12")
                .creditLevel("一般信用企业")
                .certificateCode("");
    }

    /** A case that is ordinary in every way but for its id and number. */
    static TerminatedCase.Builder terminatedCase(int i) {
        return TerminatedCase.builder()
                .id(String.format("%032x", i + 1))
                .caseNumber("(2020)浙1082执" + (i + 1) + "号")
                .court("临海市人民法院")
                .filedOn("2020-01-02")
                .terminatedOn("2020-09-30")
                .executionSubject("10000.50")
                .unperformedAmount("9000.25");
    }
}
