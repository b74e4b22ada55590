package io.github.qcc.domain;

import io.github.qcc.domain.SearchKey.Kind;
import io.github.qcc.domain.SearchKeyReader.ReadKey;
import io.github.qcc.domain.company.IdentifierDefect;
import io.github.qcc.domain.company.KeyNo;
import io.github.qcc.domain.company.OrganizationCode;
import io.github.qcc.domain.company.RegistrationNumber;
import io.github.qcc.domain.company.UnifiedSocialCreditCode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that looks like a code: the second step of a search key's normal form, and the third, which says what code.
 *
 * @param text what is left of the text without label, apostrophe, formula and decimals
 * @param taken what was taken off
 */
record SearchKeyCode(String text, Set<SearchKeyRepair> taken) {
    private static final Pattern LABEL = Pattern.compile("(?:统一社会信用代码|社会信用代码|信用代码|纳税人识别号|税号|工商注册号|注册号) ?:? ?");
    private static final Pattern APOSTROPHE = Pattern.compile("['‘’`] ?");
    private static final Pattern FORMULA = Pattern.compile("= ?\" ?(.*?) ?\"");
    private static final Pattern DECIMALS = Pattern.compile("\\.00?$");

    private static final String DASHES = "\\-‐‑‒–—−";
    private static final Pattern SEPARATORS = Pattern.compile("[ ." + DASHES + "]");
    private static final Pattern CODE_CHARACTERS = Pattern.compile("[A-Za-z0-9 .+" + DASHES + "]*");
    private static final Pattern LONG_WORD = Pattern.compile("(?<![A-Za-z0-9])[A-Za-z]{5,}(?![A-Za-z0-9])");

    /** As spreadsheets and programs print a large number: with a point, a sign, or a short mantissa. */
    private static final Pattern SCIENTIFIC =
            Pattern.compile("[+-]?(?:[0-9]+\\.[0-9]*E[+-]?|[0-9]+E[+-]|[0-9]{1,3}E)[0-9]{1,3}");

    /** Ten characters behind four digits, perhaps with the mark of an authorised economic operator. */
    private static final Pattern CUSTOMS_CODE = Pattern.compile("(?:AEOCN)?[0-9]{4}[0-9A-Z]{6}");

    private static final int FEWEST_DIGITS = 6;
    private static final int FEWEST_DIGITS_OF_ORGANIZATION_CODE = 2;

    /** Finds the code in a clean text, also inside a label or formula; empty if the text is a name. */
    static Optional<SearchKeyCode> find(String clean) {
        return Optional.of(unwrapped(clean)).filter(SearchKeyCode::looksLikeCode);
    }

    /** Removes what exports put around a code, each once, in any order. */
    private static SearchKeyCode unwrapped(String clean) {
        String rest = clean;
        Set<SearchKeyRepair> taken = EnumSet.noneOf(SearchKeyRepair.class);
        boolean again = true;
        while (again) {
            String before = rest;
            rest = without(LABEL, rest, SearchKeyRepair.LABEL, taken);
            rest = without(APOSTROPHE, rest, SearchKeyRepair.APOSTROPHE, taken);
            Matcher formula = FORMULA.matcher(rest);
            if (formula.matches() && taken.add(SearchKeyRepair.FORMULA)) {
                rest = formula.group(1);
            }
            again = !rest.equals(before);
        }
        String whole = DECIMALS.matcher(rest).replaceFirst("");
        if (!whole.equals(rest)) {
            taken.add(SearchKeyRepair.DECIMALS);
        }
        return new SearchKeyCode(whole, taken);
    }

    private static String without(Pattern start, String text, SearchKeyRepair repair, Set<SearchKeyRepair> taken) {
        Matcher matcher = start.matcher(text);
        return matcher.lookingAt() && taken.add(repair) ? text.substring(matcher.end()) : text;
    }

    private boolean looksLikeCode() {
        if (isMasked() || isScientific()) {
            return true;
        }
        if (!CODE_CHARACTERS.matcher(text).matches()) {
            return false;
        }
        long digits = text.chars()
                .filter(character -> character >= '0' && character <= '9')
                .count();
        return digits >= FEWEST_DIGITS && !LONG_WORD.matcher(text).find()
                || digits >= FEWEST_DIGITS_OF_ORGANIZATION_CODE
                        && OrganizationCode.parse(compact()).isPresent();
    }

    private boolean isMasked() {
        return text.contains("**");
    }

    private boolean isScientific() {
        return SCIENTIFIC
                .matcher(text.replace(" ", "").replace('−', '-').toUpperCase(Locale.ROOT))
                .matches();
    }

    /** Without blanks, dashes and dots, in capitals. */
    private String compact() {
        return SEPARATORS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /**
     * Returns the search key of this code, or the rule by which it is refused.
     *
     * @param raw the text as it was given
     * @param before the repairs so far
     */
    ReadKey read(String raw, Set<SearchKeyRepair> before) {
        if (isMasked()) {
            return ReadKey.refused(SearchKeyDefect.MASKED);
        }
        if (isScientific()) {
            return ReadKey.refused(SearchKeyDefect.SCIENTIFIC);
        }
        String code = compact();
        Kind kind = kindOf(code);
        if (kind == Kind.NAME) {
            return ReadKey.refused(defectOf(code));
        }
        Set<SearchKeyRepair> repairs = EnumSet.copyOf(taken);
        repairs.addAll(before);
        if (code.length() != text.length()) {
            repairs.add(SearchKeyRepair.SEPARATORS);
        }
        return ReadKey.of(
                new SearchKey(raw, kind == Kind.KEY_NO ? code.toLowerCase(Locale.ROOT) : code, kind, repairs));
    }

    /** The kind of an identifier; a name if the text is not one. */
    static Kind kindOf(String text) {
        if (UnifiedSocialCreditCode.parse(text).isPresent()) {
            return Kind.CREDIT_CODE;
        }
        if (RegistrationNumber.parse(text).isPresent()) {
            return Kind.REGISTRATION_NUMBER;
        }
        return KeyNo.parse(text).isPresent() ? Kind.KEY_NO : Kind.NAME;
    }

    /** Why a code is not one that QCC searches by. */
    private static SearchKeyDefect defectOf(String code) {
        if (OrganizationCode.parse(code).isPresent()) {
            return SearchKeyDefect.ORGANIZATION_CODE;
        }
        if (CUSTOMS_CODE.matcher(code).matches()) {
            return SearchKeyDefect.CUSTOMS_CODE;
        }
        Set<IdentifierDefect> defects = EnumSet.noneOf(IdentifierDefect.class);
        Arrays.asList(UnifiedSocialCreditCode.defectOf(code), RegistrationNumber.defectOf(code), KeyNo.defectOf(code))
                .forEach(defect -> defect.ifPresent(defects::add));
        // At most one of the three has the right length.
        if (defects.contains(IdentifierDefect.CHECK)) {
            return SearchKeyDefect.CHECK;
        }
        return defects.contains(IdentifierDefect.CHARSET) ? SearchKeyDefect.CHARSET : SearchKeyDefect.LENGTH;
    }
}
