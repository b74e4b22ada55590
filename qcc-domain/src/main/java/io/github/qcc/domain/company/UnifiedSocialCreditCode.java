package io.github.qcc.domain.company;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Unified social credit code 统一社会信用代码 (GB 32100-2015), such as {@code 914403001922038216}: 18 characters, the
 * last of which checks the others. The organisation code inside is not checked: valid credit codes exist in which it
 * fails. Codes that Fujian issued before the standard, {@code 9135…M000…}, are taken with any last character:
 * companies still have them.
 */
public final class UnifiedSocialCreditCode extends Identifier {
    private static final int LENGTH = 18;

    /** In the order of their values, 0 to 30. */
    private static final String ALPHABET = DIGITS + "ABCDEFGHJKLMNPQRTUWXY";

    /** What Fujian, above all Xiamen, gave out before GB 32100 defined the check character. */
    private static final Pattern FUJIAN_BEFORE_THE_STANDARD = Pattern.compile("9135[0-9]{4}M000.{6}");

    private static final Grammar<UnifiedSocialCreditCode> FORMAT = new Grammar<>(
            "a unified social credit code has 18 characters of 0-9 and A-Z without I, O, S, V, Z,"
                    + " digits in places 3 to 8, a check character at the end (GB 32100-2015)",
            text -> text.toUpperCase(Locale.ROOT),
            UnifiedSocialCreditCode::defectIn,
            UnifiedSocialCreditCode::new);

    private UnifiedSocialCreditCode(String raw, String value) {
        super(raw, value);
    }

    /**
     * The code that a text is.
     *
     * @throws IllegalArgumentException if it is not one: the message names the text, its {@linkplain #defectOf(String)
     *     defect} and the rule
     */
    public static UnifiedSocialCreditCode of(String text) {
        return FORMAT.of(text);
    }

    /** The code, or empty if the text is null or not one; never throws. */
    public static Optional<UnifiedSocialCreditCode> parse(String text) {
        return FORMAT.parse(text);
    }

    /** Why the text is not a credit code, or empty if it is one; never throws. */
    public static Optional<IdentifierDefect> defectOf(String text) {
        return FORMAT.defectOf(text);
    }

    /** Registering department 登记管理部门: {@code 9} is market regulation, with which companies are registered. */
    public char department() {
        return value().charAt(0);
    }

    /** Category 机构类别 within its department: under {@code 9}, {@code 1} is a company, {@code 2} a sole trader. */
    public char category() {
        return value().charAt(1);
    }

    /** Region of the registering authority, six digits of GB/T 2260: {@code 100000} is the national authority. */
    public String region() {
        return value().substring(2, 8);
    }

    /** Subject identifier 主体标识码, characters 9 to 17. */
    public String subjectPart() {
        return value().substring(8, 17);
    }

    /** The subject identifier as an organisation code, or empty if it fails the check of GB 11714. */
    public Optional<OrganizationCode> organizationCode() {
        return OrganizationCode.parse(subjectPart());
    }

    private static Optional<IdentifierDefect> defectIn(String code) {
        if (code.length() != LENGTH) {
            return Optional.of(IdentifierDefect.LENGTH);
        }
        if (code.contains("*")) {
            return Optional.of(IdentifierDefect.MASKED);
        }
        if (!consistsOf(code, ALPHABET) || !consistsOf(code.substring(2, 8), DIGITS)) {
            return Optional.of(IdentifierDefect.CHARSET);
        }
        boolean isRight = code.charAt(LENGTH - 1) == checkCharacter(code)
                || FUJIAN_BEFORE_THE_STANDARD.matcher(code).matches();
        return isRight ? Optional.empty() : Optional.of(IdentifierDefect.CHECK);
    }

    /** The right 18th character behind the first 17 of a text that consists of the alphabet. */
    static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1; // of place i: 3^(i-1) mod 31
        for (char character : code.substring(0, LENGTH - 1).toCharArray()) {
            sum += ALPHABET.indexOf(character) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
