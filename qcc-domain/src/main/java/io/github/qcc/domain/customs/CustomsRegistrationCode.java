package io.github.qcc.domain.customs;

import io.github.qcc.domain.company.Identifier;
import io.github.qcc.domain.company.IdentifierDefect;
import java.util.Locale;
import java.util.Optional;

/**
 * Customs registration code 海关注册编码 ({@code RegNo}), such as {@code 2108950466}: region, economic zone, enterprise kind
 * and serial in ten characters. It has no check character, and its zone may contradict that of the record.
 */
public final class CustomsRegistrationCode extends Identifier {
    private static final int LENGTH = 10;
    private static final String ALPHABET = DIGITS + LETTERS;

    private static final Grammar<CustomsRegistrationCode> FORMAT = new Grammar<>(
            "a customs registration code has 10 characters: 4 digits, then 6 of 0-9 and A-Z",
            text -> text.toUpperCase(Locale.ROOT),
            CustomsRegistrationCode::defectIn,
            CustomsRegistrationCode::new);

    private CustomsRegistrationCode(String raw, String value) {
        super(raw, value);
    }

    /**
     * Returns the code of a text.
     *
     * @throws IllegalArgumentException if it is not one: the message names the text, its {@linkplain #defectOf(String)
     *     defect} and the rule
     */
    public static CustomsRegistrationCode of(String text) {
        return FORMAT.of(text);
    }

    /** The code, or empty if the text is null or not one; never throws. */
    public static Optional<CustomsRegistrationCode> parse(String text) {
        return FORMAT.parse(text);
    }

    /** Why the text is not a customs registration code, or empty if it is one; never throws. */
    public static Optional<IdentifierDefect> defectOf(String text) {
        return FORMAT.defectOf(text);
    }

    /**
     * Four digits: the province as in GB/T 2260, then the city in a table of customs' own. The four digits together are
     * not a GB/T 2260 code: {@code 3318} is Yiwu, which has 330782 there.
     */
    public String region() {
        return value().substring(0, 4);
    }

    /** Character 5, the economic zone. */
    public String zone() {
        return value().substring(4, 5);
    }

    /** What character 5 means, or empty if that is not known: {@code 0} occurs, in Shenzhen. */
    public Optional<CustomsZone> zoneMeaning() {
        return CustomsZone.ofCode(zone());
    }

    /** Character 6, the enterprise kind. */
    public String enterpriseKind() {
        return value().substring(5, 6);
    }

    /** What character 6 means, or empty if that is not known. */
    public Optional<EnterpriseKind> enterpriseKindMeaning() {
        return EnterpriseKind.ofCode(enterpriseKind());
    }

    /** Characters 7 to 10: digits, and also letters since numbers became scarce. */
    public String serial() {
        return value().substring(6);
    }

    private static Optional<IdentifierDefect> defectIn(String code) {
        if (code.length() != LENGTH) {
            return Optional.of(IdentifierDefect.LENGTH);
        }
        if (!consistsOf(code, ALPHABET)) {
            return Optional.of(IdentifierDefect.CHARSET);
        }
        return consistsOf(code.substring(0, 4), DIGITS) ? Optional.empty() : Optional.of(IdentifierDefect.REGION);
    }
}
