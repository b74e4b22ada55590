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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationNumberTest implements IdentifierContract<RegistrationNumber> {
    @Override
    public RegistrationNumber of(String text) {
        return RegistrationNumber.of(text);
    }

    @Override
    public Optional<RegistrationNumber> parse(String text) {
        return RegistrationNumber.parse(text);
    }

    @Override
    public Optional<IdentifierDefect> defectOf(String text) {
        return RegistrationNumber.defectOf(text);
    }

    @Override
    public String example() {
        return "440301103097413";
    }

    @Provide
    @Override
    public Arbitrary<String> valid() {
        Arbitrary<String> older = Arbitraries.strings().numeric().ofLength(13);
        return Arbitraries.oneOf(checked(), older);
    }

    @Provide
    Arbitrary<String> checked() {
        return Arbitraries.strings().numeric().ofLength(14).map(body -> body + RegistrationNumber.checkDigit(body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100000000035742", "440106002725398", "440301103097413"})
    void agreesWithPublishedNumbers(String number) {
        assertThat(of(number)).hasToString(number);
    }

    @Property
    void catchesEverySubstitutionOfOneDigit(
            @ForAll("checked") String number, @ForAll @IntRange(max = 14) int place, @ForAll @NumericChars char other) {
        String mistyped = IdentifierContract.substituted(number, place, other);

        assertThat(parse(mistyped).isPresent()).isEqualTo(mistyped.equals(number));
    }

    @ParameterizedTest
    @CsvSource({
        "440301103097414, CHECK",
        "44030110309741X, CHARSET",
        "4403****3097413, CHARSET",
        "44030110309741, LENGTH",
        "4403011030974130, LENGTH",
        "440301-103097413, LENGTH",
        "44030110309, LENGTH"
    })
    void knowsWhatIsWrong(String text, IdentifierDefect defect) {
        assertThat(defectOf(text)).contains(defect);
    }

    @Test
    void saysWhatIsWrongAndWhatIsRight() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("440301103097414"))
                .withMessage("'440301103097414' has a wrong check character; a registration number has 15 digits,"
                        + " the last of which is a check digit (GS15-2006), or, if older, 13");
    }
}
