package io.github.qcc.domain.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyNoTest implements IdentifierContract<KeyNo> {
    private static final String COMPANY = "f625a5b661058ba5082ca508f99ffe1b";
    private static final String PERSON = "pf05e5b661058ba5082ca508f99ffe1b";

    @Override
    public KeyNo of(String text) {
        return KeyNo.of(text);
    }

    @Override
    public Optional<KeyNo> parse(String text) {
        return KeyNo.parse(text);
    }

    @Override
    public Optional<IdentifierDefect> defectOf(String text) {
        return KeyNo.defectOf(text);
    }

    @Override
    public String example() {
        return COMPANY;
    }

    @Provide
    @Override
    public Arbitrary<String> valid() {
        return Arbitraries.strings().numeric().withCharRange('a', 'z').ofLength(32);
    }

    @Test
    void printsACompanysKey() {
        assertThat(of(COMPANY)).hasToString(COMPANY);
        assertThat(of(COMPANY).isPerson()).isFalse();
    }

    @Test
    void printsTheStartAloneOfAPersonsKey() {
        assertThat(of(PERSON)).hasToString("pf05****");
        assertThat(of(PERSON).isPerson()).isTrue();
        assertThat(of(PERSON).value()).isEqualTo(PERSON);
    }

    @ParameterizedTest
    @CsvSource({
        "f625a5b661058ba5082ca508f99ffe1, LENGTH",
        "f625a5b661058ba5082ca508f99ffe1bb, LENGTH",
        "f625a5b6-61058ba5082ca508f99ffe1, CHARSET",
        "f625a5b661058ba5****a508f99ffe1b, CHARSET"
    })
    void knowsWhatIsWrong(String text, IdentifierDefect defect) {
        assertThat(defectOf(text)).contains(defect);
    }

    @Test
    void saysWhatIsWrongAndWhatIsRight() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("f625a5b6"))
                .withMessage("'f625a5b6' has a wrong length; a KeyNo has 32 characters of 0-9 and a-z");
    }
}
