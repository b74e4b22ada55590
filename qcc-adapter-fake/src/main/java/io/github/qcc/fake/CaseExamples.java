package io.github.qcc.fake;

import io.github.qcc.domain.enforcement.TerminatedCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Invented companies that show what courts publish. */
final class CaseExamples {
    private static final String COURT = "虚构市人民法院";
    private static final LocalDate FIRST_FILED = LocalDate.of(2022, 1, 10);

    private CaseExamples() {}

    static List<FakeCompany> companies() {
        return List.of(oneCase(), twentyOneCases(), fortyFiveCases(), unusualTexts());
    }

    /** One case, ten years old and paid in full, but not removed: a real zero. Its customs registration is in order. */
    private static FakeCompany oneCase() {
        return FakeCompany.named("虚构一案机械有限公司")
                .creditCode("91999999FAKE00099E")
                .keyNo("fake0000000000000000000000000009")
                .registration(CreditExamples.registration(9).build())
                .cases(List.of(TerminatedCase.builder()
                        .id(id(9, 1))
                        .caseNumber("(2016)浙9999执7号")
                        .court(COURT)
                        .filedOn("2016-02-01")
                        .terminatedOn("2016-12-20")
                        .executionSubject("107610.00")
                        .unperformedAmount("0")
                        .build()));
    }

    /** One case more than a page holds, and no customs registration. */
    private static FakeCompany twentyOneCases() {
        return FakeCompany.named("虚构二十一案建设有限公司")
                .creditCode("91999999FAKE001012")
                .keyNo("fake0000000000000000000000000010")
                .cases(cases(10, 21));
    }

    /** Three pages of cases, every ninth of them resumed and ended again, and three registrations with customs. */
    private static FakeCompany fortyFiveCases() {
        return FakeCompany.named("虚构四十五案实业集团有限公司")
                .creditCode("91999999FAKE0011XR")
                .keyNo("fake0000000000000000000000000011")
                .registrations(List.of(
                        CreditExamples.registration(11).build(),
                        CreditExamples.registration(12)
                                .tradeType("报关企业")
                                .economicArea("保税区")
                                .registrationCode("9999480012")
                                .build(),
                        CreditExamples.registration(13)
                                .tradeType("加工生产企业")
                                .status("注销")
                                .build()))
                .cases(cases(11, 45));
    }

    /** Cases one week apart: each claim differs, and half of it is unpaid, with interest. */
    private static List<TerminatedCase> cases(int company, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> {
                    LocalDate filed = FIRST_FILED.plusWeeks(number);
                    return TerminatedCase.builder()
                            .id(id(company, number))
                            .caseNumber(
                                    "(" + filed.getYear() + ")浙9999" + (number % 9 == 0 ? "执恢" : "执") + number + "号")
                            .court(COURT)
                            .filedOn(filed.toString())
                            .terminatedOn(filed.plusMonths(5).toString())
                            .executionSubject(20_000 * number + ".00")
                            .unperformedAmount(10_000 * number + ".50")
                            .build();
                })
                .toList();
    }

    /**
     * Texts as real lists contain them: amounts that are blank, hidden, in 万元 or in words; a case published twice; case
     * numbers in full width, masked, old and hybrid; a claim of zero; more unpaid than claimed; a missing date.
     */
    private static FakeCompany unusualTexts() {
        return FakeCompany.named("虚构疑难数据贸易有限公司")
                .creditCode("91999999FAKE00128R")
                .keyNo("fake0000000000000000000000000012")
                .cases(List.of(
                        unusual(1, "（2023）浙9999 执恢 11号", "2023-03-01", "2023-08-30", "500000", ""),
                        unusual(2, "(2023)浙9999执12号", "2023-03-02", "2023-08-31", "约五十万", "约五十万"),
                        unusual(3, "(2022)浙9999执13号", "2022-03-02", "2022-08-31", "59.6万元", "59.6万元"),
                        unusual(4, "(2022)浙9999执13号", "2022-03-02", "2022-08-31", "59.6万元", "59.6万元"),
                        unusual(5, "(2021)浙**执恢14号", "2021-04-06", "2021-10-09", "***", "***"),
                        unusual(6, "(2015)虚执字第00015号", "—", "2017-01-05", "1,000,000", "1,000,000"),
                        unusual(7, "〔２０２０〕浙９９９９执１６号", "2020-05-11 00:00:00", "2020年11月2日", "80000", "93500.75"),
                        unusual(8, "(2024)浙9999执17号", "2024-01-08", "2024-06-11", "0", "0"),
                        unusual(9, "(2016)虚法浙9999执字第00018号", "2016-01-20", "2016-12-28", "18000", "18000"),
                        unusual(10, "不详", "2024-02-19", "", "暂无", "未公开")));
    }

    private static TerminatedCase unusual(
            int number, String caseNumber, String filed, String terminated, String claim, String unpaid) {
        return TerminatedCase.builder()
                .id(id(12, number))
                .caseNumber(caseNumber)
                .court(COURT)
                .filedOn(filed)
                .terminatedOn(terminated)
                .executionSubject(claim)
                .unperformedAmount(unpaid)
                .build();
    }

    private static String id(int company, int number) {
        return String.format(Locale.ROOT, "fakecase%020d%04d", company, number);
    }
}
