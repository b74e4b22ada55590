package io.github.qcc.domain;

import io.github.qcc.domain.text.TextParser;
import io.github.qcc.domain.text.WireText;
import io.github.qcc.domain.value.NotABean;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * One field of a response: the text exactly as read, and its meaning if the text is understood.
 *
 * <p>A reading is in one of three states. It has a {@linkplain #value() value}; or it is {@linkplain #isAbsent()
 * absent}, because nothing was stated; or it is {@linkplain #isUnreadable() unreadable}, because something was stated
 * that is not understood. Nothing is guessed, and no row is lost because of an odd value. Immutable and thread-safe.
 *
 * @param <T> the type of the meaning
 */
public final class Reading<T> implements NotABean {
    private static final TextParser<String> TEXT = new TextParser<>(text -> Optional.of(text.strip()), text -> true);

    private final String raw;
    private final Function<String, Optional<T>> parser;

    /**
     * Null until it is needed, because parsing takes most of the time of reading a page and few callers need every
     * field. A benign race: parsers are pure and the value is immutable.
     */
    private Optional<T> value;

    private Reading(String raw, Function<String, Optional<T>> parser) {
        this.raw = raw;
        this.parser = parser;
    }

    /**
     * Reads a field.
     *
     * @param raw the text as it was in the response; null if the field was missing or null
     * @param parser finds the meaning; pure, and never throws; called at the first use of the value if something was
     *     stated
     */
    public static <T> Reading<T> of(String raw, Function<String, Optional<T>> parser) {
        Objects.requireNonNull(parser, "parser");
        return new Reading<>(raw == null ? "" : raw, parser);
    }

    /** Reads free text, whose meaning is the text without surrounding white space; never unreadable. */
    public static Reading<String> ofText(String raw) {
        return of(raw, TEXT);
    }

    /** Reads a date: {@code 2018-07-03}, also with a time part, as {@code 2018年7月3日}, or as epoch milliseconds in China. */
    public static Reading<LocalDate> ofDate(String raw) {
        return of(raw, CalendarText.PARSER);
    }

    /** Meaning of the field; empty if nothing was stated or what was stated is not understood. */
    public Optional<T> value() {
        Optional<T> known = value;
        if (known == null) {
            known = WireText.isPlaceholder(raw) ? Optional.empty() : parser.apply(raw);
            value = known;
        }
        return known;
    }

    /** The text exactly as read; empty if the field was missing or null. */
    public String raw() {
        return raw;
    }

    /** The text exactly as read, for output that must not lose what was stated; empty if nothing was stated. */
    public Optional<String> rawIfStated() {
        return isAbsent() ? Optional.empty() : Optional.of(raw);
    }

    /**
     * The value in a form for output, or the raw text if it is not understood, so that nothing stated is lost; empty
     * if nothing was stated.
     *
     * @param form prints the value
     */
    public Optional<String> printed(Function<? super T, String> form) {
        return value().map(value -> form.apply(value)).or(this::rawIfStated);
    }

    /** Whether the value is known and equal to the expected one. */
    public boolean is(T expected) {
        return value().filter(expected::equals).isPresent();
    }

    /** Whether nothing was stated: the field was missing, null, empty, or a placeholder such as {@code —} or 暂无. */
    public boolean isAbsent() {
        return WireText.isPlaceholder(raw);
    }

    /** Whether something was stated that is not understood. */
    public boolean isUnreadable() {
        return !isRecognised() && value().isEmpty() && !isAbsent();
    }

    private boolean isRecognised() {
        return value == null && parser instanceof TextParser<T> known && known.recognises(raw);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reading<?> that && raw.equals(that.raw) && value().equals(that.value());
    }

    @Override
    public int hashCode() {
        return raw.hashCode();
    }

    /** The value, {@code (absent)}, or {@code (unreadable)}; the raw text may be personal and is left out. */
    @Override
    public String toString() {
        return value().map(Object::toString).orElse(isAbsent() ? "(absent)" : "(unreadable)");
    }
}
