package io.github.qcc.domain.company;

import java.util.Locale;
import java.util.Optional;

/**
 * Organisation code 组织机构代码 (GB 11714-1997), printed {@code 14796919-0}: eight characters and one that checks
 * them. Superseded by the credit code in 2015, and still what courts publish for older cases.
 */
public final class OrganizationCode extends Identifier {
    private static final int BODY = 8;
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final String BODY_ALPHABET = DIGITS + LETTERS;
    private static final String CHECK_ALPHABET = DIGITS + "X";

    /** By the remainder mod 11: the standard's 11 minus remainder, where 11 is written 0 and 10 is written X. */
    private static final String CHECK_BY_REMAINDER = "0X987654321";

    private static final Grammar<OrganizationCode> FORMAT = new Grammar<>(
            "an organisation code has 8 characters of 0-9 and A-Z, a hyphen or none,"
                    + " and a check character of 0-9 and X (GB 11714)",
            text -> text.toUpperCase(Locale.ROOT),
            OrganizationCode::defectIn,
            OrganizationCode::new);

    private OrganizationCode(String raw, String withOrWithoutHyphen) {
        super(raw, withOrWithoutHyphen.replace("-", ""));
    }

    /**
     * The code that a text is, with its hyphen or without.
     *
     * @throws IllegalArgumentException if it is not one: the message names the text, its {@linkplain #defectOf(String)
     *     defect} and the rule
     */
    public static OrganizationCode of(String text) {
        return FORMAT.of(text);
    }

    /** The code, or empty if the text is null or not one; never throws. */
    public static Optional<OrganizationCode> parse(String text) {
        return FORMAT.parse(text);
    }

    /** Why the text is not an organisation code, or empty if it is one; never throws. */
    public static Optional<IdentifierDefect> defectOf(String text) {
        return FORMAT.defectOf(text);
    }

    /** The form with the hyphen, as documents print it: {@code 14796919-0}. */
    public String printed() {
        return value().substring(0, BODY) + '-' + value().charAt(BODY);
    }

    private static Optional<IdentifierDefect> defectIn(String code) {
        // Separators do not count: a code that lacks a character is short, with anything in its gap.
        if (code.replaceAll("[-\\s]", "").length() != BODY + 1) {
            return Optional.of(IdentifierDefect.LENGTH);
        }
        String body = code.substring(0, BODY);
        String check = code.substring(code.startsWith("-", BODY) ? BODY + 1 : BODY);
        if (!consistsOf(body, BODY_ALPHABET) || check.length() != 1 || !CHECK_ALPHABET.contains(check)) {
            return Optional.of(IdentifierDefect.CHARSET);
        }
        return check.charAt(0) == checkCharacter(body) ? Optional.empty() : Optional.of(IdentifierDefect.CHECK);
    }

    /** The right ninth character behind a body of eight. */
    static char checkCharacter(String body) {
        int sum = 0;
        for (int i = 0; i < BODY; i++) {
            sum += WEIGHTS[i] * Character.digit(body.charAt(i), 36);
        }
        return CHECK_BY_REMAINDER.charAt(sum % 11);
    }
}
