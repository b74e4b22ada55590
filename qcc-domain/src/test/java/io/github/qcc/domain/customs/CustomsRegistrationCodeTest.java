package io.github.qcc.domain.customs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcc.domain.company.IdentifierContract;
import io.github.qcc.domain.company.IdentifierDefect;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class CustomsRegistrationCodeTest implements IdentifierContract<CustomsRegistrationCode> {
    @Override
    public CustomsRegistrationCode of(String text) {
        return CustomsRegistrationCode.of(text);
    }

    @Override
    public Optional<CustomsRegistrationCode> parse(String text) {
        return CustomsRegistrationCode.parse(text);
    }

    @Override
    public Optional<IdentifierDefect> defectOf(String text) {
        return CustomsRegistrationCode.defectOf(text);
    }

    @Override
    public String example() {
        return "44039309KX";
    }

    @Provide
    @Override
    public Arbitrary<String> valid() {
        Arbitrary<String> region = Arbitraries.strings().numeric().ofLength(4);
        Arbitrary<String> rest =
                Arbitraries.strings().numeric().withCharRange('A', 'Z').ofLength(6);
        return Combinators.combine(region, rest).as(String::concat);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/vectors/customs-codes.csv",
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false)
    void agreesWithTheVectors(
            String input,
            String valid,
            String normalized,
            String region,
            String zone,
            String zoneMeaning,
            String kind,
            String kindMeaning,
            String serial,
            String reason) {
        if (valid.equals("false")) {
            assertThat(defectOf(input)).contains(IdentifierDefect.valueOf(reason));
            assertThat(parse(input)).isEmpty();
        } else {
            CustomsRegistrationCode code = of(input);
            assertThat(code.raw()).isEqualTo(input);
            assertThat(code.value()).isEqualTo(normalized);
            assertThat(code).hasToString(normalized);
            assertThat(code.region()).isEqualTo(region);
            assertThat(code.zone()).isEqualTo(zone);
            assertThat(code.zoneMeaning().map(CustomsZone::label)).contains(zoneMeaning);
            assertThat(code.enterpriseKind()).isEqualTo(kind);
            assertThat(code.enterpriseKindMeaning().map(EnterpriseKind::label)).contains(kindMeaning);
            assertThat(code.serial()).isEqualTo(serial);
        }
    }

    @Property
    void consistsOfItsParts(@ForAll("valid") String text) {
        CustomsRegistrationCode code = of(text);

        assertThat(code.region() + code.zone() + code.enterpriseKind() + code.serial())
                .isEqualTo(text);
    }

    @Test
    void takesPositionsOfUnknownMeaning() {
        assertThat(of("44030A0001").zoneMeaning()).isEmpty();
        assertThat(of("44030A0001").zone()).isEqualTo("0");
        assertThat(of("44030A0001").enterpriseKindMeaning()).isEmpty();
        assertThat(of("44030A0001").enterpriseKind()).isEqualTo("A");
    }

    @ParameterizedTest
    @EnumSource
    void findsEachZoneByItsCharacter(CustomsZone zone) {
        assertThat(of("4403" + zone.code() + "10001").zoneMeaning()).contains(zone);
    }

    @ParameterizedTest
    @EnumSource
    void findsEachEnterpriseKindByItsCharacter(EnterpriseKind kind) {
        assertThat(of("44031" + kind.code() + "0001").enterpriseKindMeaning()).contains(kind);
    }

    @Test
    void saysWhatIsWrongAndWhatIsRight() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("21O8950466"))
                .withMessage("'21O8950466' does not begin with the four digits of a region;"
                        + " a customs registration code has 10 characters: 4 digits, then 6 of 0-9 and A-Z");
    }
}
