package io.github.qcc.domain.enforcement;

import io.github.qcc.domain.text.Quoted;
import io.github.qcc.domain.text.TextParser;
import io.github.qcc.domain.text.WireText;
import io.github.qcc.domain.value.NotABean;
import java.util.Objects;
import java.util.Optional;

/**
 * QCC's identity of one row in the list of terminated cases (wire {@code Id} 案件ID), by which its detail is asked for.
 * Opaque: declared as 36 characters, seen as 32 of hex. Rows are keyed by it, for case numbers repeat. Immutable.
 */
public final class CaseId implements NotABean {
    private static final int MAX_LENGTH = 128;
    private static final int USUAL_LENGTH = 32;

    private final String raw;
    private final String value;

    static final TextParser<CaseId> PARSER = new TextParser<>(CaseId::parse, CaseId::isUsual);

    private CaseId(String raw) {
        this.raw = raw;
        this.value = raw.strip();
    }

    /**
     * The id that the text is.
     *
     * @throws IllegalArgumentException if it is blank or a placeholder, or cannot travel in a query
     */
    public static CaseId of(String text) {
        return parse(Objects.requireNonNull(text, "text"))
                .orElseThrow(() -> new IllegalArgumentException(Quoted.of(text) + " is not a case id; one has 1 to "
                        + MAX_LENGTH + " characters that can be sent, as a row of the case list gives it"));
    }

    /** The id in a text from the wire; empty without one. */
    public static Optional<CaseId> parse(String text) {
        return Optional.ofNullable(text)
                .filter(raw -> !WireText.isPlaceholder(raw))
                .map(CaseId::new)
                .filter(CaseId::canTravel);
    }

    /** 32 characters of lower-case hexadecimal. */
    private static boolean isUsual(String text) {
        if (text.length() != USUAL_LENGTH) {
            return false;
        }
        for (int i = 0; i < USUAL_LENGTH; i++) {
            char character = text.charAt(i);
            if (!Cursor.isDigit(character) && (character < 'a' || character > 'f')) {
                return false;
            }
        }
        return true;
    }

    private boolean canTravel() {
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            return false;
        }
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            if (!canTravel(value.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean canTravel(int character) {
        // A surrogate without its partner has no form in UTF-8, and what breaks a line has no place in a log.
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }

    /** The id without surrounding white space. */
    public String value() {
        return value;
    }

    /** The text exactly as read. */
    public String raw() {
        return raw;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
