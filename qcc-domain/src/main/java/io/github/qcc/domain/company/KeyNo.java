package io.github.qcc.domain.company;

import java.util.Locale;
import java.util.Optional;

/**
 * QCC's own key of a company or person ({@code KeyNo}): 32 characters, lower-case. Those of mainland companies look
 * hexadecimal; others do not, so that nothing but digits and letters is asked for.
 */
public final class KeyNo extends Identifier {
    private static final int LENGTH = 32;
    private static final String ALPHABET = DIGITS + LETTERS.toLowerCase(Locale.ROOT);

    private static final Grammar<KeyNo> FORMAT = new Grammar<>(
            "a KeyNo has 32 characters of 0-9 and a-z",
            text -> text.toLowerCase(Locale.ROOT),
            KeyNo::defectIn,
            KeyNo::new);

    private KeyNo(String raw, String value) {
        super(raw, value);
    }

    /**
     * The key that a text is.
     *
     * @throws IllegalArgumentException if it is not one: the message names the text, its {@linkplain #defectOf(String)
     *     defect} and the rule
     */
    public static KeyNo of(String text) {
        return FORMAT.of(text);
    }

    /** The key, or empty if the text is null or not one; never throws. */
    public static Optional<KeyNo> parse(String text) {
        return FORMAT.parse(text);
    }

    /** Why the text is not a KeyNo, or empty if it is one; never throws. */
    public static Optional<IdentifierDefect> defectOf(String text) {
        return FORMAT.defectOf(text);
    }

    /** Whether it is the key of a natural person, and so personal data: QCC begins those with {@code p}. */
    public boolean isPerson() {
        return value().startsWith("p");
    }

    /** The key, of which no more than the first four characters are shown if it is a person's. */
    @Override
    public String toString() {
        return isPerson() ? value().substring(0, 4) + "****" : value();
    }

    private static Optional<IdentifierDefect> defectIn(String key) {
        if (key.length() != LENGTH) {
            return Optional.of(IdentifierDefect.LENGTH);
        }
        return consistsOf(key, ALPHABET) ? Optional.empty() : Optional.of(IdentifierDefect.CHARSET);
    }
}
