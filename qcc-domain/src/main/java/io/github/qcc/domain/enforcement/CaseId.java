package io.github.qcc.domain.enforcement;

import io.github.qcc.domain.text.Quoted;
import io.github.qcc.domain.text.TextParser;
import io.github.qcc.domain.text.WireText;
import io.github.qcc.domain.value.NotABean;
import java.util.Objects;
import java.util.Optional;

/**
 * QCC's identity of one row in the list of terminated cases (wire {@code Id} 案件ID), with which its detail is requested.
 * Opaque: declared as 36 characters, in practice 32 hexadecimal ones. It is the key of a row, because case numbers
 * repeat. Immutable.
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
     * Returns the case id of a text.
     *
     * @throws IllegalArgumentException if it is blank or a placeholder, or cannot be sent in a query
     */
    public static CaseId of(String text) {
        return parse(Objects.requireNonNull(text, "text"))
                .orElseThrow(() -> new IllegalArgumentException(Quoted.of(text) + " is not a case id; one has 1 to "
                        + MAX_LENGTH + " characters that can be sent, as a row of the case list gives it"));
    }

    /** Returns the case id in a text from the wire; empty without one. */
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
        // An unpaired surrogate has no form in UTF-8, and a line break would split a line of a log.
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
