package io.github.qcc.domain.enforcement;

import io.github.qcc.domain.company.OrganizationCode;
import io.github.qcc.domain.company.UnifiedSocialCreditCode;
import io.github.qcc.domain.text.WireText;
import io.github.qcc.domain.value.NotABean;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Number with which the court identified the debtor (wire {@code CerNo} 证件号/组织机构代码): an organisation code, a credit
 * code, or a person's identity number, possibly masked by asterisks. Personal data, so neither {@link #toString} nor an
 * error shows it. Immutable.
 */
public final class CertificateNumber implements NotABean {
    private static final int MAX_LENGTH = 64;

    private final String raw;
    private final String normalForm;

    private CertificateNumber(String raw) {
        this.raw = raw;
        this.normalForm = WireText.normalized(raw).toUpperCase(Locale.ROOT);
    }

    /**
     * Returns the certificate number of a text.
     *
     * @throws IllegalArgumentException if nothing is stated, or the text is too long
     */
    public static CertificateNumber of(String text) {
        return parse(Objects.requireNonNull(text, "text"))
                .orElseThrow(() -> new IllegalArgumentException("Not a certificate number: it states something in 1 to "
                        + MAX_LENGTH + " characters, but this text (not shown, it may be personal) has "
                        + text.length()));
    }

    /** Returns the certificate number in a text from the wire; empty if nothing is stated, or the text is too long. */
    public static Optional<CertificateNumber> parse(String text) {
        return WireText.isPlaceholder(text) || text.length() > MAX_LENGTH
                ? Optional.empty()
                : Optional.of(new CertificateNumber(text)).filter(number -> !number.normalForm.isEmpty());
    }

    /** The number as an organisation code, checked; empty if it is not one. */
    public Optional<OrganizationCode> organizationCode() {
        return OrganizationCode.parse(raw);
    }

    /** The number as a unified social credit code, checked; empty if it is not one. */
    public Optional<UnifiedSocialCreditCode> creditCode() {
        return UnifiedSocialCreditCode.parse(raw);
    }

    /** Whether asterisks hide a part of it. */
    public boolean isMasked() {
        return normalForm.indexOf('*') >= 0;
    }

    /** The text exactly as read. Personal if the debtor is a person. */
    public String raw() {
        return raw;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CertificateNumber that && normalForm.equals(that.normalForm);
    }

    @Override
    public int hashCode() {
        return normalForm.hashCode();
    }

    /** The kind of number, without the number. */
    @Override
    public String toString() {
        return "CertificateNumber[" + kind() + ']';
    }

    private String kind() {
        if (isMasked()) {
            return "masked";
        }
        if (creditCode().isPresent()) {
            return "credit code";
        }
        return organizationCode().isPresent() ? "organisation code" : "other";
    }
}
