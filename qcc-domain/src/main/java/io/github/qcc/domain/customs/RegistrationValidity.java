package io.github.qcc.domain.customs;

import io.github.qcc.domain.Reading;
import io.github.qcc.domain.value.NotABean;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * End of the right to declare ({@code ValidityDate} 报关有效期): a date, or no end.
 *
 * <p>No end is written 长期, 长期有效 or 永久, or as a date in the far future, such as {@code 2068-07-31} or {@code
 * 9999-01-01}. Since 2022 filings have no end (署令253); a past date of a registration in force is mostly stale data.
 * Equal by date. Immutable.
 */
public final class RegistrationValidity implements NotABean {
    private static final String NO_END = "长期";
    private static final Set<String> WORDS_FOR_NO_END = Set.of(NO_END, "长期有效", "永久", "永久有效");
    private static final int FIRST_YEAR_WITHOUT_END = 2060;

    private final String raw;
    private final LocalDate date;

    private RegistrationValidity(String raw, LocalDate date) {
        this.raw = raw;
        this.date = date;
    }

    /** @throws IllegalArgumentException if the text is neither a date nor 长期 */
    public static RegistrationValidity of(String text) {
        Objects.requireNonNull(text, "text");
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "validity must be a date such as 2026-07-31, or 长期 for no end, but was '" + text + "'"));
    }

    /** The validity that a text states; empty for null, placeholders and any text that is neither a date nor 长期. */
    public static Optional<RegistrationValidity> parse(String text) {
        if (WORDS_FOR_NO_END.contains(LabelIndex.normalized(text))) {
            return Optional.of(new RegistrationValidity(text, null));
        }
        return Reading.ofDate(text).value().map(date -> new RegistrationValidity(text, date));
    }

    /** The date as written, even if it means no end; empty for 长期. */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /** Whether it never ends: 长期, or a year from 2060 on. */
    public boolean hasNoEnd() {
        return date == null || date.getYear() >= FIRST_YEAR_WITHOUT_END;
    }

    /** Whether it ended before a day; the date itself is still valid. */
    public boolean isPast(LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return !hasNoEnd() && date.isBefore(asOf);
    }

    /** The text exactly as read. */
    public String raw() {
        return raw;
    }

    /** The date in ISO form, or 长期. */
    public String value() {
        return date == null ? NO_END : date.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegistrationValidity that && value().equals(that.value());
    }

    @Override
    public int hashCode() {
        return value().hashCode();
    }

    @Override
    public String toString() {
        return value();
    }
}
