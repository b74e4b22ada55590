package io.github.qcc.domain.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseIdTest {
    private static final String SAMPLE = "68d0c45d6ce6115c340e31674b45cd62";

    @ParameterizedTest
    @ValueSource(strings = {SAMPLE, "0f8fad5b-d9cb-469f-a165-70867728950e", "1", "案件 1", "A/b=+?"})
    void takesAnyTextThatCanBeSent(String text) {
        assertThat(CaseId.of(text).value()).isEqualTo(text);
    }

    @Test
    void dropsWhiteSpaceAround() {
        var id = CaseId.of(" " + SAMPLE + "\n");
        assertThat(id).isEqualTo(CaseId.of(SAMPLE)).hasSameHashCodeAs(CaseId.of(SAMPLE));
        assertThat(id.raw()).isEqualTo(" " + SAMPLE + "\n");
    }

    @Test
    void leavesItsCharactersAlone() {
        assertThat(CaseId.of("ａ")).isNotEqualTo(CaseId.of("a"));
        assertThat(CaseId.of("a")).isNotEqualTo(CaseId.of("A"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", " ", "                    ", "-", "—", "暂无", "null", "a\nb", "a\u0000", "a\u2028b", "\uD800"
            })
    void refusesWhatIsNoId(String text) {
        assertThat(CaseId.parse(text)).isEmpty();
    }

    @Test
    void hasAtMost128Characters() {
        assertThat(CaseId.parse("a".repeat(128))).isPresent();
        assertThat(CaseId.parse("a".repeat(129))).isEmpty();
        assertThat(CaseId.parse("a".repeat(100_000))).isEmpty();
    }

    @Test
    void saysWhatATextIsNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseId.of("a\nb"))
                .withMessageStartingWith("'a\uFFFDb' is not a case id; one has 1 to 128 characters");
    }

    @Test
    void requiresAText() {
        assertThatNullPointerException().isThrownBy(() -> CaseId.of(null)).withMessage("text");
    }

    @Test
    void printsItself() {
        assertThat(CaseId.of(SAMPLE)).hasToString(SAMPLE);
    }

    @Property
    void neverThrows(@ForAll String text) {
        assertThatCode(() -> CaseId.parse(text)).doesNotThrowAnyException();
    }
}
