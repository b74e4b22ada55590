package io.github.qcc.domain.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.UpperChars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationCodeTest implements IdentifierContract<OrganizationCode> {
    @Override
    public OrganizationCode of(String text) {
        return OrganizationCode.of(text);
    }

    @Override
    public Optional<OrganizationCode> parse(String text) {
        return OrganizationCode.parse(text);
    }

    @Override
    public Optional<IdentifierDefect> defectOf(String text) {
        return OrganizationCode.defectOf(text);
    }

    @Override
    public String example() {
        return "D2143569X";
    }

    @Provide
    @Override
    public Arbitrary<String> valid() {
        return Arbitraries.strings()
                .numeric()
                .withCharRange('A', 'Z')
                .ofLength(8)
                .map(body -> body + OrganizationCode.checkCharacter(body));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/vectors/orgcode.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
    void agreesWithTheVectors(
            String input, String valid, String normalized, String printed, String check, String reason) {
        if (valid.equals("false")) {
            assertThat(defectOf(input)).contains(IdentifierDefect.valueOf(reason));
            assertThat(parse(input)).isEmpty();
        } else {
            OrganizationCode code = of(input);
            assertThat(code.raw()).isEqualTo(input);
            assertThat(code.value()).isEqualTo(normalized);
            assertThat(code.printed()).isEqualTo(printed);
            assertThat(code).hasToString(normalized);
        }
        if (check != null) {
            String body = (normalized == null ? input : normalized).substring(0, 8);
            assertThat(OrganizationCode.checkCharacter(body)).hasToString(check);
        }
    }

    @Property
    void readsWhatItPrints(@ForAll("valid") String text) {
        assertThat(of(of(text).printed())).isEqualTo(of(text));
    }

    @Property
    void catchesEverySubstitutionOfADigitByADigit(
            @ForAll("valid") String code, @ForAll @IntRange(max = 8) int place, @ForAll @NumericChars char other) {
        String mistyped = IdentifierContract.substituted(code, place, other);

        boolean caught = parse(mistyped).isEmpty();

        if (place == 8 || Character.isDigit(code.charAt(place))) {
            assertThat(caught).isEqualTo(!mistyped.equals(code));
        }
    }

    @Property
    void missesNoSubstitutionButThoseEqualModulo11(
            @ForAll("valid") String code,
            @ForAll @IntRange(max = 7) int place,
            @ForAll @NumericChars @UpperChars char other) {
        int distance = Character.digit(code.charAt(place), 36) - Character.digit(other, 36);

        assertThat(parse(IdentifierContract.substituted(code, place, other)).isPresent())
                .isEqualTo(distance % 11 == 0);
    }

    @Test
    void cannotTellLettersThatAreEqualModulo11() {
        assertThat(of("MA5BLUR8-X")).isNotEqualTo(of("MA5BWUR8-X"));
    }

    @ParameterizedTest
    @CsvSource({
        "1479-6919-0, CHARSET",
        "147969-190, CHARSET",
        "14796919--0, CHARSET",
        "-147969190, CHARSET",
        "147969190-, CHARSET",
        "14796919 0, CHARSET",
        "14796919–0, LENGTH",
        "14796919-O, CHARSET",
        "14796919-Y, CHARSET"
    })
    void takesNoOtherSeparatorAndNoOtherPlaceForIt(String text, IdentifierDefect defect) {
        assertThat(defectOf(text)).contains(defect);
    }

    @Test
    void saysWhatIsWrongAndWhatIsRight() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("14796919-9"))
                .withMessage("'14796919-9' has a wrong check character; an organisation code has 8 characters of 0-9"
                        + " and A-Z, a hyphen or none, and a check character of 0-9 and X (GB 11714)");
    }
}
