package io.github.qcc.fake;

import io.github.qcc.domain.company.OrganizationCode;
import io.github.qcc.domain.company.RegistrationNumber;
import io.github.qcc.domain.company.UnifiedSocialCreditCode;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.TerminatedCase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Invented data that belong to no company or person: identifiers with correct check characters, in a region and a court
 * that do not exist, and ordinary rows. Equal arguments give equal data.
 */
public final class SampleData {
    private static final String CHECK_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int NUMBERS = 1_000_000;
    private static final LocalDate FIRST_FILED = LocalDate.of(2024, 1, 8);

    private SampleData() {}

    /** A unified social credit code of region 999999 with a correct organisation code. */
    public static String creditCode(int number) {
        String subject = String.format(Locale.ROOT, "FA%06d", Math.floorMod(number, NUMBERS));
        return checked("91999999" + checked(subject, OrganizationCode::parse), UnifiedSocialCreditCode::parse);
    }

    /** A business registration number of region 999999. */
    public static String registrationNumber(int number) {
        String start = String.format(Locale.ROOT, "999999%08d", Math.floorMod(number, NUMBERS));
        return checked(start, RegistrationNumber::parse);
    }

    /** Appends the correct check character. All are tried, because only the domain knows the rule. */
    private static String checked(String text, Function<String, Optional<?>> parse) {
        return Stream.of(CHECK_CHARACTERS.split(""))
                .map(text::concat)
                .filter(code -> parse.apply(code).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("one check character is right for " + text));
    }

    /** A key that no mainland company has: 32 characters. */
    public static String keyNo(int number) {
        return String.format(Locale.ROOT, "fake%028d", number);
    }

    /** An id of 32 hexadecimal characters. */
    public static String id(String company, int number) {
        byte[] seed = (company + "#" + number).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(seed).toString().replace("-", "");
    }

    /**
     * A registration in force, of an ordinary level, without penalties.
     *
     * @param company name that its id depends on
     * @param number the id and the code depend on it
     */
    public static CustomsRegistration.Builder registration(String company, int number) {
        return CustomsRegistration.builder()
                .id(id(company + " registration", number))
                .customsOffice("虚构海关")
                .tradeType("进出口货物收发货人")
                .registeredOn("2012-05-08")
                .registrationCode(String.format(Locale.ROOT, "999996%04d", Math.floorMod(number, 10_000)))
                .administrativeArea("虚构省虚构市")
                .economicArea("一般经济区域")
                .specialTradeArea("非特殊区域")
                .status("正常")
                .annualReport("已报送")
                .validity("")
                .industryType("")
                .crossBorderECommerceType("")
                .creditLevel("常规企业")
                .identifiedOn("2026-04-01")
                .certificateCode("");
    }

    /**
     * A case of first enforcement, half of whose claim is unpaid.
     *
     * @param company name on which its id depends
     * @param number id, case number, amounts and dates (one week apart, from 2024 on) depend on it
     */
    public static TerminatedCase.Builder terminatedCase(String company, int number) {
        LocalDate filed = FIRST_FILED.plusWeeks(number - 1L);
        return TerminatedCase.builder()
                .id(id(company, number))
                .caseNumber("(" + filed.getYear() + ")浙9999执" + number + "号")
                .court("虚构市人民法院")
                .filedOn(filed.toString())
                .terminatedOn(filed.plusMonths(5).toString())
                .executionSubject(20_000L * number + ".00")
                .unperformedAmount(10_000L * number + ".00");
    }
}
