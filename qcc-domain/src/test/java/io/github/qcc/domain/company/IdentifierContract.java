package io.github.qcc.domain.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every kind of identifier, whatever its rules. */
@SuppressWarnings("exports") // Public for the tests of other packages; no test leaves the module.
public interface IdentifierContract<T extends Identifier> {
    T of(String text);

    Optional<T> parse(String text);

    Optional<IdentifierDefect> defectOf(String text);

    /** One identifier in normal form. */
    String example();

    /** Identifiers in normal form; implementations repeat {@code @Provide}. */
    Arbitrary<String> valid();

    /** Any UTF-16 units, surrogates without their other half among them. */
    @Provide
    default Arbitrary<String> wild() {
        return Arbitraries.strings().all().ofMaxLength(300);
    }

    /** Identifiers in which up to two characters are replaced by wild ones. */
    @Provide
    default Arbitrary<String> damaged() {
        return Combinators.combine(valid(), Arbitraries.integers().between(0, 30), wild())
                .as((text, place, splinter) -> new StringBuilder(text)
                        .replace(Math.min(place, text.length()), Math.min(place + 2, text.length()), splinter)
                        .toString());
    }

    @Property
    default void printsBackWhatItReads(@ForAll("valid") String text) {
        assertThat(parse(text)).hasValueSatisfying(identifier -> {
            assertThat(identifier.value()).isEqualTo(text);
            assertThat(identifier.raw()).isEqualTo(text);
            assertThat(identifier).isEqualTo(of(text));
        });
        assertThat(defectOf(text)).isEmpty();
    }

    @Property
    default void normalisesWidthCaseAndPaddingOnce(@ForAll("valid") String text) {
        String typed = "\u3000" + fullWidth(text.toLowerCase(Locale.ROOT)) + "\n";

        T read = of(typed);

        assertThat(read.value()).isEqualTo(text);
        assertThat(read.raw()).isEqualTo(typed);
        assertThat(read).isEqualTo(of(read.value())).hasSameHashCodeAs(of(read.value()));
    }

    @Property
    default void parsesExactlyWhatHasNoDefect(@ForAll("wild") String text) {
        assertThat(parse(text).isPresent()).isEqualTo(defectOf(text).isEmpty());
    }

    @Property
    default void refusesADamagedTextForItsDefect(@ForAll("damaged") String text) {
        defectOf(text).ifPresent(defect -> {
            assertThat(parse(text)).isEmpty();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(text))
                    .withMessageContaining(" " + defect.predicate() + "; ");
        });
    }

    @Test
    default void equalsNoTextAndNoOtherKindOfIdentifier() {
        assertThat(of(example())).isNotEqualTo(example()).isNotEqualTo(new Identifier("", example()) {});
    }

    @Test
    default void readsNullAsAbsent() {
        assertThat(parse(null)).isEmpty();
        assertThat(defectOf(null)).contains(IdentifierDefect.LENGTH);
        assertThatNullPointerException().isThrownBy(() -> of(null)).withMessage("text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \u3000\u00a0", "-", "—", "***", "暂无"})
    default void findsPlaceholdersTooShort(String text) {
        assertThat(defectOf(text)).contains(IdentifierDefect.LENGTH);
    }

    @Test
    default void takesPaddingUpToAColumnOf256Characters() {
        String column = example() + " ".repeat(256 - example().length());

        assertThat(parse(column)).isPresent();
        assertThat(defectOf(column + " ")).contains(IdentifierDefect.LENGTH);
    }

    @Test
    default void looksIntoNoTextThatIsFarTooLong() {
        // Normalising takes milliseconds each; so many of them take minutes unless the length is looked at first.
        String combining = "9" + "\u0301\u0323".repeat(50_000);
        String expanding = "\ufdfa".repeat(100_000);

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (int i = 0; i < 50_000; i++) {
                assertThat(parse(combining).or(() -> parse(expanding)).isPresent())
                        .isFalse();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ß", "ı", "İ"})
    default void inventsNoLetterByChangingTheCase(String impostor) {
        for (int from = 0; from < example().length(); from++) {
            for (int to = from; to <= Math.min(from + 2, example().length()); to++) {
                String text =
                        example().substring(0, from) + impostor + example().substring(to);
                assertThat(defectOf(text)).as(text).isPresent();
            }
        }
    }

    @Test
    default void showsTheStartAloneOfALongText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("7".repeat(100_000)))
                .withMessageStartingWith("'" + "7".repeat(40) + "…' has a wrong length; ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("7".repeat(40)))
                .withMessageStartingWith("'" + "7".repeat(40) + "' has a wrong length; ");
    }

    @Test
    default void putsNoLineBreakAndNoHalfCharacterIntoAMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("a\r\nb\u2028c\ud800d\u202e"))
                .withMessageStartingWith("'a\ufffd\ufffdb\ufffdc\ufffdd\ufffd' has a wrong length; ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("7".repeat(39) + "\ud83d\ude00"))
                .withMessageStartingWith("'" + "7".repeat(39) + "\ufffd…' has a wrong length; ");
    }

    /** The text with another character at a place, counted from 0. */
    static String substituted(String text, int place, char other) {
        return text.substring(0, place) + other + text.substring(place + 1);
    }

    private static String fullWidth(String ascii) {
        StringBuilder wide = new StringBuilder();
        ascii.chars().forEach(character -> wide.append((char) (character - '!' + '！')));
        return wide.toString();
    }
}
