package io.github.qcc.fake;

import io.github.qcc.domain.Reading;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.CertificateNumber;
import io.github.qcc.domain.enforcement.JudgmentDebtor;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import java.util.List;

/** The example rows of both interface documents, field for field. */
final class DocumentExamples {
    private DocumentExamples() {}

    static List<FakeCompany> companies() {
        return List.of(caseDocument(), creditDocument());
    }

    /** The two cases of section 6.3.1 of the case document, and the detail of section 6.3.2. */
    private static FakeCompany caseDocument() {
        String keyNo = "7629d57f18b20b1927ea4ee5366bfde3";
        String name = "浙江省临海标准件工业公司";
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
        JudgmentDebtor debtor = JudgmentDebtor.read(keyNo, name);
        Reading<CertificateNumber> certificate = Reading.of("14796919-0", CertificateNumber::parse);
        return FakeCompany.named(name)
                .keyNo(keyNo)
                .cases(List.of(first, second))
                // The document prints the first; the second is of the same debtor.
                .details(List.of(
                        new TerminatedCaseDetail(first, debtor, certificate),
                        new TerminatedCaseDetail(second, debtor, certificate)));
    }

    /** The registration of section 6.3.1 of the credit document. The document does not name the company; we do. */
    private static FakeCompany creditDocument() {
        return FakeCompany.named("营口样例进出口公司")
                .registration(CustomsRegistration.builder()
                        .id("xxxxxxxxxxxxxx")
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
                        .certificateCode("")
                        .penalties(List.of(
                                CustomsPenalty.read("1", "xxxxxxxxxxxxxx 号", "xxxxxxxxxxxxxx 公司", "2018-09-05", "违规")))
                        .build());
    }
}
