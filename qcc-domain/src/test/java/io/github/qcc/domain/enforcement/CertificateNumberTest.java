package io.github.qcc.domain.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.qcc.domain.company.OrganizationCode;
import io.github.qcc.domain.company.UnifiedSocialCreditCode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTest {
    private static final String ORGANISATION = "14796919-0";
    private static final String CREDIT = "91350100M000100Y43";
    private static final String PERSON = "11010119900101****";

    @Test
    void readsTheOrganisationCodeOfTheDocument() {
        var number = CertificateNumber.of(ORGANISATION);
        assertThat(number.organizationCode())
                .isEqualTo(OrganizationCode.parse(ORGANISATION))
                .isPresent();
        assertThat(number.creditCode()).isEmpty();
    }

    @Test
    void readsACreditCode() {
        var number = CertificateNumber.of(CREDIT);
        assertThat(number.creditCode())
                .isEqualTo(UnifiedSocialCreditCode.parse(CREDIT))
                .isPresent();
        assertThat(number.organizationCode()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {PERSON, "9144030008****371X", "９１＊＊", "护照E1234567"})
    void keepsWhatIsNoCode(String text) {
        var number = CertificateNumber.of(text);
        assertThat(number.raw()).isEqualTo(text);
        assertThat(number.organizationCode()).isEmpty();
        assertThat(number.creditCode()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "9144030008****371X, true",
        "11010119900101＊＊＊＊, true",
        "****0305, true",
        "14796919-0, false",
        "91350100M000100Y43, false"
    })
    void knowsWhetherItIsMasked(CertificateNumber number, boolean masked) {
        assertThat(number.isMasked()).isEqualTo(masked);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "                    ", "-", "—", "--", "暂无", "未公开", "***"})
    void isAbsentWhereNothingIsStated(String text) {
        assertThat(CertificateNumber.parse(text)).isEmpty();
    }

    @Test
    void hasAtMost64Characters() {
        assertThat(CertificateNumber.parse("1".repeat(64))).isPresent();
        assertThat(CertificateNumber.parse("1".repeat(65))).isEmpty();
        assertThat(CertificateNumber.parse("1".repeat(100_000))).isEmpty();
    }

    @Test
    void isEqualInEveryTypography() {
        assertThat(CertificateNumber.of(" ９１３５０１００m０００１００y４３"))
                .isEqualTo(CertificateNumber.of(CREDIT))
                .hasSameHashCodeAs(CertificateNumber.of(CREDIT))
                .isNotEqualTo(CertificateNumber.of(ORGANISATION));
    }

    @ParameterizedTest
    @CsvSource({
        "14796919-0, CertificateNumber[organisation code]",
        "91350100M000100Y43, CertificateNumber[credit code]",
        "11010119900101****, CertificateNumber[masked]",
        "110101199001011234, CertificateNumber[other]"
    })
    void printsItsKindAlone(CertificateNumber number, String printed) {
        assertThat(number).hasToString(printed);
    }

    @Test
    void doesNotShowARefusedText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CertificateNumber.of("110101199001011234".repeat(4)))
                .withMessage("Not a certificate number: it states something in 1 to 64 characters,"
                        + " but this text (not shown, it may be personal) has 72");
    }

    @Test
    void requiresAText() {
        assertThatNullPointerException()
                .isThrownBy(() -> CertificateNumber.of(null))
                .withMessage("text");
    }

    @Property
    void neverThrows(@ForAll String text) {
        assertThatCode(() -> CertificateNumber.parse(text).ifPresent(number -> {
                    number.organizationCode();
                    number.creditCode();
                }))
                .doesNotThrowAnyException();
    }
}
