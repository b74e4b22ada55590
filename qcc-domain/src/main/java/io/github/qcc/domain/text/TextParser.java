package io.github.qcc.domain.text;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A parser that also recognises the usual form of a text without making its meaning. A response is checked for values that
 * are not understood by the thousand, and nearly all values have that form.
 *
 * @param parse finds the meaning; pure, and never throws
 * @param usual whether the text has the form in which {@code parse} always finds a meaning; false if only {@code parse} can
 *     tell
 * @param <T> the type of the meaning
 */
public record TextParser<T>(Function<String, Optional<T>> parse, Predicate<String> usual)
        implements Function<String, Optional<T>> {
    @Override
    public Optional<T> apply(String text) {
        return parse.apply(text);
    }

    /** Whether the text surely has a meaning. */
    public boolean recognises(String text) {
        return usual.test(text);
    }
}
