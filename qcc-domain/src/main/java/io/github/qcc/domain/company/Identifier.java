package io.github.qcc.domain.company;

import io.github.qcc.domain.text.Quoted;
import io.github.qcc.domain.text.WireText;
import io.github.qcc.domain.value.NotABean;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A short text of fixed shape by which a registry, court, customs or QCC knows a company or person: kept as it was read, compared
 * in its normal form with others of its kind. Immutable.
 */
public abstract class Identifier implements NotABean {
    protected static final String DIGITS = "0123456789";
    protected static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final String raw;
    private final String value;

    /** Called by a {@link Grammar} with a text that it has found right. */
    protected Identifier(String raw, String value) {
        this.raw = raw;
        this.value = value;
    }

    /** The normal form. */
    public final String value() {
        return value;
    }

    /** Exactly what was read. */
    public final String raw() {
        return raw;
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && getClass() == other.getClass() && value.equals(((Identifier) other).value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }

    /** Whether each character of the text is one of the alphabet's. */
    protected static boolean consistsOf(String text, String alphabet) {
        return text.chars().allMatch(character -> alphabet.indexOf(character) >= 0);
    }

    /** How one kind of identifier is read from text: bounded, brought to its normal form, checked, then made. */
    protected static final class Grammar<T extends Identifier> {
        /** Room for padding around an identifier: a longer text is not one, and normalising a hostile one is not free. */
        private static final int LONGEST_RAW = 256;

        private final String rule;
        private final UnaryOperator<String> letterCase;
        private final Function<String, Optional<IdentifierDefect>> check;
        private final BiFunction<String, String, T> constructor;

        /**
         * @param rule what an identifier of this kind looks like, for the person whose text is refused
         * @param letterCase brings the letters of an ASCII text to the case of the normal form
         * @param check the first defect of a text in normal form; that of an empty text is its length
         * @param constructor takes what was read and its normal form
         */
        public Grammar(
                String rule,
                UnaryOperator<String> letterCase,
                Function<String, Optional<IdentifierDefect>> check,
                BiFunction<String, String, T> constructor) {
            this.rule = rule;
            this.letterCase = letterCase;
            this.check = check;
            this.constructor = constructor;
        }

        public T of(String text) {
            Objects.requireNonNull(text, "text");
            String normal = normalized(text);
            check.apply(normal).ifPresent(defect -> {
                throw new IllegalArgumentException(shown(text) + " " + defect.predicate() + "; " + rule);
            });
            return constructor.apply(text, normal);
        }

        public Optional<T> parse(String text) {
            String normal = normalized(text);
            return check.apply(normal).isPresent() ? Optional.empty() : Optional.of(constructor.apply(text, normal));
        }

        public Optional<IdentifierDefect> defectOf(String text) {
            return check.apply(normalized(text));
        }

        private String normalized(String text) {
            if (text == null || text.length() > LONGEST_RAW) {
                return "";
            }
            String normal = WireText.normalized(text);
            // Beyond ASCII a change of case invents letters: ß would become SS, and ı an I.
            return normal.chars().allMatch(character -> character < 0x80) ? letterCase.apply(normal) : normal;
        }

        private static String shown(String text) {
            boolean isPersonal = text.length() <= LONGEST_RAW && PersonalNumber.isIn(text, LocalDate.MAX);
            return isPersonal ? "the number of a person (not shown)" : Quoted.of(text);
        }
    }
}
