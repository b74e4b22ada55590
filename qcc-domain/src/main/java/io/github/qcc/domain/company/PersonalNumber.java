package io.github.qcc.domain.company;

import io.github.qcc.domain.text.WireText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Recognises numbers of natural persons: identity cards of 18 or 15 characters, and telephones. Such a number is never
 * sent, shown or stored, anywhere in a text.
 *
 * <p>18 characters are an identity card if characters 7 to 14 are a date from 1900-01-01 to today and the last one is
 * right by ISO 7064 MOD 11-2, also if the check character of a credit code is right too. With both checks wrong it
 * counts as a mistyped identity card. 15 digits are one if digits 7 to 12 are a date and the number is not a
 * registration number. 11 digits that begin with 13 to 19 are a telephone, also behind {@code +86}.
 */
public final class PersonalNumber {
    /** A run of digits, perhaps in groups, that is not part of a longer word. */
    private static final Pattern CANDIDATE =
            Pattern.compile("(?<![0-9A-Za-z])\\+?[0-9](?:[ \\-]?[0-9]){9,18}(?:[ \\-]?[Xx])?(?![0-9A-Za-z])");

    private static final Pattern SEPARATORS = Pattern.compile("[+ \\-]");
    private static final Pattern TELEPHONE = Pattern.compile("(?:(?:00)?86)?1[3-9][0-9]{9}");
    private static final Pattern CARD = Pattern.compile("[0-9]{17}[0-9X]");
    private static final Pattern OLDER_CARD = Pattern.compile("[0-9]{15}");

    private static final LocalDate FIRST_BIRTH = LocalDate.of(1900, 1, 1);
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_BY_REMAINDER = "10X98765432";

    private PersonalNumber() {}

    /**
     * Whether a text is or contains the number of a person; false for null.
     *
     * @param today last day of birth that an identity card can state
     */
    public static boolean isIn(String text, LocalDate today) {
        return CANDIDATE
                .matcher(WireText.normalized(text))
                .results()
                .map(MatchResult::group)
                .map(group -> SEPARATORS.matcher(group).replaceAll("").toUpperCase(Locale.ROOT))
                .anyMatch(number -> isPersonal(number, today));
    }

    private static boolean isPersonal(String number, LocalDate today) {
        return TELEPHONE.matcher(number).matches()
                || CARD.matcher(number).matches() && isCard(number, today)
                || OLDER_CARD.matcher(number).matches() && isOlderCard(number, today);
    }

    private static boolean isCard(String number, LocalDate today) {
        return isBirth(number.substring(6, 14), today)
                && (number.charAt(17) == checkCharacter(number)
                        || UnifiedSocialCreditCode.parse(number).isEmpty());
    }

    private static boolean isOlderCard(String number, LocalDate today) {
        return isBirth("19" + number.substring(6, 12), today)
                && RegistrationNumber.parse(number).isEmpty();
    }

    private static boolean isBirth(String digits, LocalDate today) {
        try {
            LocalDate birth = LocalDate.of(
                    Integer.parseInt(digits, 0, 4, 10),
                    Integer.parseInt(digits, 4, 6, 10),
                    Integer.parseInt(digits, 6, 8, 10));
            return !birth.isBefore(FIRST_BIRTH) && !birth.isAfter(today);
        } catch (DateTimeException noDate) {
            return false;
        }
    }

    /** The right 18th character behind 17 digits: ISO 7064 MOD 11-2. */
    static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK_BY_REMAINDER.charAt(sum % 11);
    }
}
