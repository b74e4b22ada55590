package io.github.qcc.domain.company;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Business registration number 工商注册号: 15 digits (GS15-2006), the last of which checks the others by ISO 7064
 * MOD 11,10, such as {@code 440301103097413}; or the older 13 digits, which nothing checks.
 */
public final class RegistrationNumber extends Identifier {
    private static final int LENGTH = 15;
    private static final int OLDER_LENGTH = 13;

    private static final Grammar<RegistrationNumber> FORMAT = new Grammar<>(
            "a registration number has 15 digits, the last of which is a check digit (GS15-2006), or, if older, 13",
            UnaryOperator.identity(),
            RegistrationNumber::defectIn,
            RegistrationNumber::new);

    private RegistrationNumber(String raw, String value) {
        super(raw, value);
    }

    /**
     * The number that a text is.
     *
     * @throws IllegalArgumentException if it is not one: the message names the text, its {@linkplain #defectOf(String)
     *     defect} and the rule
     */
    public static RegistrationNumber of(String text) {
        return FORMAT.of(text);
    }

    /** The number, or empty if the text is null or not one; never throws. */
    public static Optional<RegistrationNumber> parse(String text) {
        return FORMAT.parse(text);
    }

    /** Why the text is not a registration number, or empty if it is one; never throws. */
    public static Optional<IdentifierDefect> defectOf(String text) {
        return FORMAT.defectOf(text);
    }

    private static Optional<IdentifierDefect> defectIn(String number) {
        if (number.length() != LENGTH && number.length() != OLDER_LENGTH) {
            return Optional.of(IdentifierDefect.LENGTH);
        }
        if (!consistsOf(number, DIGITS)) {
            return Optional.of(IdentifierDefect.CHARSET);
        }
        boolean right = number.length() == OLDER_LENGTH || number.charAt(LENGTH - 1) == checkDigit(number);
        return right ? Optional.empty() : Optional.of(IdentifierDefect.CHECK);
    }

    /** The right 15th digit behind the first 14: ISO 7064 MOD 11,10. */
    static char checkDigit(String number) {
        int product = 10;
        for (char digit : number.substring(0, LENGTH - 1).toCharArray()) {
            int sum = (product + digit - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (char) ('0' + (11 - product) % 10);
    }
}
