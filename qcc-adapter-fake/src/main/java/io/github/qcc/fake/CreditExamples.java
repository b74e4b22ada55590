package io.github.qcc.fake;

import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import java.util.List;
import java.util.Locale;

/** Invented companies that show what customs publishes. They have no cases. */
final class CreditExamples {
    private CreditExamples() {}

    static List<FakeCompany> companies() {
        return List.of(
                advancedCertified(),
                certified(),
                dishonest(),
                seriouslyDishonest(),
                deregistered(),
                overdueReport(),
                smuggling(),
                unusualTexts());
    }

    /** The best level: AEO under the levels of 2026, with the date that customs writes for "no end". */
    private static FakeCompany advancedCertified() {
        return FakeCompany.named("虚构高级认证进出口有限公司")
                .creditCode("91999999FAKE00013K")
                .registrationNumber("999999000000019")
                .registration(registration(1)
                        .registeredOn("2008-03-17")
                        .validity("2068-07-31")
                        .creditLevel("高级认证企业")
                        .identifiedOn("2026-04-20")
                        .certificateCode("AEOCN9999960001")
                        .build());
    }

    /** AEO since 2026, with the label that meant either of two levels before. */
    private static FakeCompany certified() {
        return FakeCompany.named("虚构认证国际贸易有限公司")
                .creditCode("91999999FAKE00021E")
                .registration(registration(2)
                        .validity("长期")
                        .creditLevel("认证企业")
                        .identifiedOn("2026-05-12")
                        .build());
    }

    /** Dishonest, after breaches in three consecutive years. */
    private static FakeCompany dishonest() {
        String name = "虚构失信货运代理有限公司";
        return FakeCompany.named(name)
                .creditCode("91999999FAKE0003X6")
                .registration(registration(3)
                        .tradeType("报关企业")
                        .creditLevel("失信企业")
                        .identifiedOn("2025-11-03")
                        .penalties(List.of(
                                CustomsPenalty.read("1", "虚构关缉违字〔2023〕1号", name, "2023-06-01", "违规"),
                                CustomsPenalty.read("2", "虚构关缉违字〔2024〕2号", name, "2024-08-15", "违规"),
                                CustomsPenalty.read("3", "虚构关缉违字〔2025〕3号", name, "2025-09-30", "违规")))
                        .build());
    }

    /** The worst level, which exists since 2026. */
    private static FakeCompany seriouslyDishonest() {
        return FakeCompany.named("虚构严重失信进出口有限公司")
                .creditCode("91999999FAKE000486")
                .registration(registration(4)
                        .creditLevel("严重失信企业")
                        .identifiedOn("2026-06-30")
                        .build());
    }

    /** Deregistered, so it may not declare. Its level is of the regime then in force. */
    private static FakeCompany deregistered() {
        return FakeCompany.named("虚构已注销报关有限公司")
                .creditCode("91999999FAKE000561")
                .registration(registration(5)
                        .tradeType("报关企业")
                        .status("注销")
                        .annualReport("不需要")
                        .validity("2021-07-31")
                        .creditLevel("注册登记和备案企业")
                        .identifiedOn("2021-11-01")
                        .build());
    }

    /** The annual report is overdue, not merely outstanding. */
    private static FakeCompany overdueReport() {
        return FakeCompany.named("虚构年报超期贸易有限公司")
                .creditCode("91999999FAKE00064U")
                .registration(registration(6).annualReport("超期未报送").build());
    }

    /** Punished for smuggling, at an ordinary level. */
    private static FakeCompany smuggling() {
        String name = "虚构走私处罚贸易有限公司";
        return FakeCompany.named(name)
                .creditCode("91999999FAKE00072N")
                .registration(registration(7)
                        .penalties(List.of(
                                CustomsPenalty.read("1", "虚构关缉走字〔2025〕1号", name, "2025-03-18", "走私"),
                                CustomsPenalty.read("2", "99990000000000002", name, "2022-10-09", "")))
                        .build());
    }

    /**
     * Texts that the documents do not promise: a level that no regime knows, a digit instead of a label, full-width
     * digits, a date with a time part, a text that is not a date, placeholders.
     */
    private static FakeCompany unusualTexts() {
        return FakeCompany.named("虚构（未来）标签贸易有限公司")
                .creditCode("91999999FAKE00080H")
                .registration(registration(8)
                        .customsOffice(" 虚构海关 ")
                        .tradeType("1")
                        .registeredOn("2016-01-20 00:00:00")
                        .registrationCode("９９９９９６０００８")
                        .economicArea("经济技术开发全区")
                        .specialTradeArea("-")
                        .status("")
                        .annualReport("暂无")
                        .validity("无固定期限")
                        .crossBorderECommerceType("00000000")
                        .creditLevel("未来信用企业")
                        .identifiedOn("—")
                        .build());
    }

    /** An ordinary registration, whose code ends in the number. */
    static CustomsRegistration.Builder registration(int number) {
        return SampleData.registration("", number).id(String.format(Locale.ROOT, "fake-registration-%04d", number));
    }
}
