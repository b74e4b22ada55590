package io.github.qcc.domain;

import io.github.qcc.domain.company.Identifier;
import io.github.qcc.domain.company.IdentifierDefect;
import io.github.qcc.domain.company.KeyNo;
import io.github.qcc.domain.company.RegistrationNumber;
import io.github.qcc.domain.company.UnifiedSocialCreditCode;
import io.github.qcc.domain.text.WireText;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a company is looked up by (wire {@code searchKey}): name, registration number, unified social credit code or,
 * for the case check alone, KeyNo. Equal where the normal forms are equal, so that a full-width bracket is not paid for
 * twice. Immutable.
 */
public final class SearchKey {
    /** Fewest characters QCC accepts (status 213). */
    public static final int MIN_LENGTH = 2;

    /** Longer than any name or number of a company. */
    public static final int MAX_LENGTH = 200;

    /** With one of these, a text has the shape of a credit code, but was mistyped or is masked. */
    private static final Set<IdentifierDefect> SPOILT_CODE =
            EnumSet.of(IdentifierDefect.CHECK, IdentifierDefect.MASKED);

    /** What a search key looks like. */
    public enum Kind {
        /** 统一社会信用代码 with a right check character. */
        CREDIT_CODE(UnifiedSocialCreditCode::parse),
        /** 工商注册号. */
        REGISTRATION_NUMBER(RegistrationNumber::parse),
        /** QCC's own 32 characters; the credit check does not take it. */
        KEY_NO(KeyNo::parse),
        /** Anything else. */
        NAME(text -> Optional.empty());

        private final Function<String, Optional<? extends Identifier>> parser;

        Kind(Function<String, Optional<? extends Identifier>> parser) {
            this.parser = parser;
        }
    }

    private final String value;
    private final Kind kind;
    private final String compared;

    private SearchKey(String value, Kind kind) {
        this.value = value;
        this.kind = kind;
        this.compared = comparable(value);
    }

    /**
     * Reads a search key.
     *
     * @throws IllegalArgumentException if it has fewer than {@value #MIN_LENGTH} characters after trimming, more than
     *     {@value #MAX_LENGTH}, or one that is no character; and if it looks like a credit code but is masked or has a
     *     wrong check character, for such a call would be paid in vain
     */
    public static SearchKey of(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "search key must have " + MIN_LENGTH + ".." + MAX_LENGTH + " characters but had " + text.length());
        }
        // A no-break space, common in pasted cells, is no white space to strip().
        String name = text.replace('\u00A0', ' ').strip();
        if (name.codePointCount(0, name.length()) < MIN_LENGTH) {
            throw new IllegalArgumentException("search key must have at least " + MIN_LENGTH + " characters but was '"
                    + text + "': give a company name, registration number or unified social credit code");
        }
        String normalized = WireText.normalized(name);
        if (normalized.codePoints().anyMatch(SearchKey::isNoCharacter)) {
            throw new IllegalArgumentException("search key must not hold a line break, a control character or a"
                    + " character that could not be read: give it as one line of UTF-8");
        }
        UnifiedSocialCreditCode.defectOf(normalized)
                .filter(SPOILT_CODE::contains)
                .ifPresent(defect -> {
                    throw new IllegalArgumentException("search key looks like a unified social credit code, but "
                            + (defect == IdentifierDefect.MASKED ? "is masked" : "its check character is wrong") + ": '"
                            + normalized + "'; correct it, or give the company's name");
                });
        for (Kind kind : Kind.values()) {
            Optional<? extends Identifier> identifier = kind.parser.apply(normalized);
            if (identifier.isPresent()) {
                return new SearchKey(identifier.get().value(), kind);
            }
        }
        return new SearchKey(name, Kind.NAME);
    }

    private static boolean isNoCharacter(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> character == '\uFFFD';
        };
    }

    private static String comparable(String text) {
        return WireText.normalized(text).toLowerCase(Locale.ROOT);
    }

    /** The text that is sent: the normal form of a code, or the name as it was given, trimmed. */
    public String value() {
        return value;
    }

    /** What the key looks like. */
    public Kind kind() {
        return kind;
    }

    /** Whether another text means the same key. */
    public boolean matches(String text) {
        return compared.equals(comparable(text));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SearchKey that && compared.equals(that.compared);
    }

    @Override
    public int hashCode() {
        return compared.hashCode();
    }

    /** Kind and length alone: a search key may name a person. */
    @Override
    public String toString() {
        return "SearchKey[" + kind + ", " + value.length() + " characters]";
    }
}
