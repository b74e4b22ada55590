package io.github.qcc.app.diff;

import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.NormalText;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A field that is compared.
 *
 * @param <R> the row that has it
 * @param name its key in the JSON of a row
 * @param words its name in words
 * @param value reads it; null if nothing is stated
 * @param effect what a change of the row means, judged by this field; both rows are given
 */
record Field<R>(String name, Bilingual words, Function<R, String> value, BiFunction<R, R, Effect> effect) {
    /** A field that makes a row neither worse nor better. */
    static <R> Field<R> neutral(String name, String zh, String en, Function<R, String> value) {
        return new Field<>(name, new Bilingual(zh, en), value, (before, after) -> Effect.NEUTRAL);
    }

    /** A field that may make a row worse or better. */
    static <R> Field<R> weighty(
            String name, String zh, String en, Function<R, String> value, BiFunction<R, R, Effect> effect) {
        return new Field<>(name, new Bilingual(zh, en), value, effect);
    }

    /** Returns the field on both sides. */
    FieldChange change(R before, R after) {
        return new FieldChange(name, words, of(before), of(after));
    }

    /** Returns the field of a row; a row that is null has none. */
    private Optional<String> of(R row) {
        return Optional.ofNullable(row).map(value);
    }

    /** Whether both rows state the same: widths of characters, blanks and trailing zeros do not count. */
    boolean isSame(R before, R after) {
        String left = value.apply(before);
        String right = value.apply(after);
        return Objects.equals(left, right)
                || left != null
                        && right != null
                        && (NormalText.of(left).equals(NormalText.of(right)) || isSameNumber(left, right));
    }

    private static boolean isSameNumber(String left, String right) {
        Optional<BigDecimal> number = number(left);
        return number.isPresent()
                && number(right)
                        .filter(other -> other.compareTo(number.get()) == 0)
                        .isPresent();
    }

    /** The number that a text is, in its normal form. */
    static Optional<BigDecimal> number(String text) {
        return text != null && text.matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }
}
