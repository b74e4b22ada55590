package io.github.qcc.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.company.KeyNo;
import io.github.qcc.domain.company.OrganizationCode;
import io.github.qcc.domain.company.UnifiedSocialCreditCode;
import io.github.qcc.domain.customs.CreditLevel;
import io.github.qcc.domain.customs.CreditRating;
import io.github.qcc.domain.customs.CustomsRegistrationCode;
import io.github.qcc.domain.customs.RegistrationValidity;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.CaseNumber;
import io.github.qcc.domain.enforcement.CertificateNumber;
import io.github.qcc.domain.enforcement.ExecutionSubject;
import io.github.qcc.domain.enforcement.UnperformedAmount;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written in several ways is one value: in a comparison, in a set, as a key. */
class ValueObjectsTest {
    /** A value, the same in another spelling, and another value. */
    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(SearchKey.of("虚构（甲）公司"), SearchKey.of("虚构(甲)公司"), SearchKey.of("虚构(乙)公司")),
                Arguments.of(
                        UnifiedSocialCreditCode.of("91350100M000100Y43"),
                        UnifiedSocialCreditCode.of(" 91350100m000100y43"),
                        UnifiedSocialCreditCode.of("914403001922038216")),
                Arguments.of(
                        OrganizationCode.of("14796919-0"),
                        OrganizationCode.of("147969190"),
                        OrganizationCode.of("D2143569-X")),
                Arguments.of(
                        KeyNo.of("7629d57f18b20b1927ea4ee5366bfde3"),
                        KeyNo.of("7629D57F18B20B1927EA4EE5366BFDE3"),
                        KeyNo.of("h629d57f18b20b1927ea4ee5366bfde3")),
                Arguments.of(
                        CustomsRegistrationCode.of("44039309KX"),
                        CustomsRegistrationCode.of("44039309kx"),
                        CustomsRegistrationCode.of("2108950466")),
                Arguments.of(CreditLevel.of("失信企业"), CreditLevel.of("海关失信企业"), CreditLevel.of("严重失信企业")),
                Arguments.of(
                        CreditRating.read("失信企业", "2022-01-01", ""),
                        CreditRating.read("海关失信企业", "2022-01-01", ""),
                        CreditRating.read("失信企业", "2022-01-02", "")),
                Arguments.of(
                        RegistrationValidity.of("2016-07-31"),
                        RegistrationValidity.of("2016-07-31 00:00:00"),
                        RegistrationValidity.of("长期")),
                Arguments.of(CaseId.of("68d0"), CaseId.of(" 68d0 "), CaseId.of("f0a8")),
                Arguments.of(
                        CaseNumber.of("(2018)浙1082执2303号"),
                        CaseNumber.of("〔２０１８〕浙1082执 2303 号"),
                        CaseNumber.of("(2018)浙1082执恢2303号")),
                Arguments.of(
                        CertificateNumber.of("14796919-x"),
                        CertificateNumber.of("１４７９６９１９-X"),
                        CertificateNumber.of("14796919-0")),
                Arguments.of(
                        ExecutionSubject.of("107610.00"), ExecutionSubject.of("107,610元"), ExecutionSubject.of("1")),
                Arguments.of(
                        UnperformedAmount.of("59.6万元"), UnperformedAmount.of("596000"), UnperformedAmount.of("59.6")));
    }

    @ParameterizedTest
    @MethodSource("values")
    void isEqualInEverySpelling(Object value, Object sameValue, Object otherValue) {
        assertThat(value).isEqualTo(sameValue).hasSameHashCodeAs(sameValue);
    }

    @ParameterizedTest
    @MethodSource("values")
    void isNotEqualToAnotherValueOrToItsText(Object value, Object sameValue, Object otherValue) {
        assertThat(value)
                .isNotEqualTo(otherValue)
                .isNotEqualTo(value.toString())
                .isNotEqualTo(null);
    }

    @ParameterizedTest
    @MethodSource("values")
    void spreadsOverTheBucketsOfASet(Object value, Object sameValue, Object otherValue) {
        assertThat(value).doesNotHaveSameHashCodeAs(otherValue);
    }
}
