package io.github.qcc.domain;

import io.github.qcc.domain.value.NotABean;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Search key of a company (wire {@code searchKey}): name, registration number, unified social credit code or, for the
 * case check alone, KeyNo.
 *
 * <p>A key has one normal form, {@link #value()}, which is both sent and compared, so that the result does not depend
 * on the order of spellings:
 *
 * <ol>
 *   <li>NFKC. Tabs and line breaks become a blank; control and format characters and variation selectors are removed;
 *       runs of blanks become one; outer blanks are removed. Radicals of U+2E80–2EFF become the letters that they mean
 *       ({@link UnifiedRadicals}).
 *   <li>A text that looks like a code is one. A label in front of it, an apostrophe, {@code ="…"}, {@code .0} behind
 *       it, and blanks, dashes and dots inside are removed, and its letters become capitals (those of a KeyNo small). A
 *       code that is not a credit code, registration number or KeyNo is refused, never taken for a name.
 *   <li>Everything else is a name. If it contains a Han character, its round brackets are full-width, its ASCII letters
 *       capitals, its middle dots {@code ·}, and blanks beside Han characters and brackets are removed. Two names
 *       without Han characters that differ only in case are equal; each is sent as it is spelt.
 * </ol>
 *
 * <p>Immutable.
 */
public final class SearchKey implements NotABean {
    /** Fewest characters that QCC accepts (status 213). */
    public static final int MIN_LENGTH = 2;

    /** Longer than any name or number of a company. */
    public static final int MAX_LENGTH = 200;

    /** What a search key looks like. */
    public enum Kind {
        /** 统一社会信用代码. */
        CREDIT_CODE,
        /** 工商注册号. */
        REGISTRATION_NUMBER,
        /** QCC's own 32 characters; the credit check does not take it. */
        KEY_NO,
        /** Anything else. */
        NAME
    }

    private final String raw;
    private final String value;
    private final Kind kind;
    private final String comparisonForm;
    private final Set<SearchKeyRepair> repairs;

    SearchKey(String raw, String value, Kind kind, Set<SearchKeyRepair> repairs) {
        this.raw = raw;
        this.value = value;
        this.kind = kind;
        this.comparisonForm =
                kind == Kind.NAME && !SearchKeyReader.hasHan(value) ? value.toUpperCase(Locale.ROOT) : value;
        this.repairs = repairs.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(repairs));
    }

    /**
     * Returns the search key that a text means, in its normal form.
     *
     * @throws InvalidSearchKeyException if the text is refused; the exception says by which rule, in both languages
     */
    public static SearchKey of(String text) {
        Objects.requireNonNull(text, "text");
        return SearchKeyReader.read(text).orThrow(text);
    }

    /** Returns the search key that a text means; empty if the text is null or refused. */
    public static Optional<SearchKey> parse(String text) {
        return text == null ? Optional.empty() : SearchKeyReader.read(text).key();
    }

    /** Why a text cannot be searched for; empty if it can. */
    public static Optional<SearchKeyDefect> defectOf(String text) {
        Objects.requireNonNull(text, "text");
        return SearchKeyReader.read(text).defect();
    }

    /**
     * Returns a search key that is sent as it was given, without outer blanks, for a person who insists on a spelling.
     *
     * @throws InvalidSearchKeyException if the text is shorter than {@value #MIN_LENGTH} or longer than {@value
     *     #MAX_LENGTH} characters, contains the number of a person, or contains half a character
     */
    public static SearchKey asGiven(String text) {
        Objects.requireNonNull(text, "text");
        return SearchKeyReader.asGiven(text).orThrow(text);
    }

    /** The normal form, which is sent; of {@link #asGiven}, the text without outer blanks. */
    public String value() {
        return value;
    }

    /**
     * The form in which keys are compared, for maps, hashes and stores: {@link #value()}, in capitals if it is a name
     * without Han characters. Equal if and only if the keys are equal.
     */
    public String comparisonForm() {
        return comparisonForm;
    }

    /** What the key looks like. */
    public Kind kind() {
        return kind;
    }

    /** The text exactly as it was given. */
    public String raw() {
        return raw;
    }

    /** What was repaired to get the normal form, for lists that tell the user; unmodifiable, often empty. */
    public Set<SearchKeyRepair> repairs() {
        return repairs;
    }

    /** Whether {@link #repairs()} has any. */
    public boolean isRepaired() {
        return !repairs.isEmpty();
    }

    /** Whether another text means the same key; false if the text is null or refused. */
    public boolean matches(String text) {
        return parse(text).filter(this::equals).isPresent();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SearchKey that && comparisonForm.equals(that.comparisonForm);
    }

    @Override
    public int hashCode() {
        return comparisonForm.hashCode();
    }

    /** Only kind and length, because a search key may name a person. */
    @Override
    public String toString() {
        return "SearchKey[" + kind + ", " + value.length() + " characters]";
    }
}
