package io.github.qcc.domain.enforcement;

import io.github.qcc.domain.text.Quoted;
import io.github.qcc.domain.text.TextParser;
import io.github.qcc.domain.value.NotABean;
import java.util.Objects;
import java.util.Optional;

/**
 * Number of a court case (wire {@code CaseNo} 案号), as in {@code (2018)浙1082执2303号}.
 *
 * <p>Its form follows 法〔2015〕137号 since 2016 and custom before: year of filing, court, type of case, serial. Real feeds
 * lose or add characters. These numbers are read too: without brackets around the year if 年 follows it, if 字 is there
 * or if 号 is missing as well; with a colon before the year; without 号 or 第; with digits or punctuation after 号. Two
 * texts are equal if their normal forms are: such repairs, brackets of any kind and width, full-width digits and white
 * space make no difference. A case has one number but may fill several rows, one for each debtor. Immutable.
 */
public final class CaseNumber implements NotABean {
    /** How a case number is written. */
    public enum Style {
        /** By the rule in force since 2016: {@code (2018)浙1082执2303号}. */
        POST_2016,
        /** The older form around a court code of the newer: {@code (2016)阳法晋0122执字第00104号}. */
        HYBRID,
        /** Short name of the court, type and 字第: {@code (2015)瑶执字第02181号}. */
        PRE_2016,
        /** Partly hidden by asterisks: {@code (2023)广****执恢1977号}. */
        MASKED
    }

    /** Longer than any case number; a longer text is refused before the costly normalisation. */
    private static final int MAX_LENGTH = 128;

    static final TextParser<CaseNumber> PARSER = new TextParser<>(CaseNumber::parse, UsualCaseNumber::is);

    private final String raw;
    private final CaseNumberParts parts;

    private CaseNumber(String raw, CaseNumberParts parts) {
        this.raw = raw;
        this.parts = parts;
    }

    /**
     * Returns the case number of a text.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static CaseNumber of(String text) {
        return parse(Objects.requireNonNull(text, "text"))
                .orElseThrow(() -> new IllegalArgumentException(Quoted.of(text)
                        + " is not a case number like (2018)浙1082执2303号 or (2015)瑶执字第02181号; keep it as text"));
    }

    /** Returns the case number in a text from the wire; empty if it is not understood, or null. */
    public static Optional<CaseNumber> parse(String text) {
        if (text == null || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return CaseNumberParts.parse(text).map(parts -> new CaseNumber(text, parts));
    }

    public Style style() {
        return parts.style();
    }

    /** Year of filing 收案年度, as the number states it; the day of filing may lie in the year before. */
    public int year() {
        return parts.year();
    }

    /** Code of the court 法院代字, as in {@code 浙1082}; empty if the style has none or hides it. */
    public Optional<String> courtCode() {
        return parts.court().map(CourtCode::toString);
    }

    /**
     * First part of the court code: the letter of a province, of the military courts (军) or of the courts of the
     * 新疆生产建设兵团 (兵), or {@code 最高法} above them all.
     */
    public Optional<String> province() {
        return parts.court().map(CourtCode::province);
    }

    /** The two or four digits of the court code; they often name a region, but not always. */
    public Optional<String> courtDigits() {
        return parts.court().map(CourtCode::digits).filter(digits -> !digits.isEmpty());
    }

    /** Level of the court; empty without a court code. */
    public Optional<CourtLevel> courtLevel() {
        return parts.court().map(CourtCode::level);
    }

    /** Letter of a special division between court and type: {@code 知} for intellectual property. */
    public Optional<String> division() {
        return parts.division();
    }

    /**
     * Code of the type of case 类型代字, as in {@code 执恢}; empty if masked. Before 2016, and in hybrids, all text before 字,
     * because the border between the court's short name and the type is not marked.
     */
    public Optional<String> typeCode() {
        return parts.typeCode();
    }

    /**
     * Number within court, type and year, with the leading zeros of older numbers; of a {@linkplain #isRange() range},
     * the first. Empty if masked.
     */
    public Optional<String> serial() {
        return parts.serial().map(CaseSerial::number);
    }

    /** Whether it names several cases at once: {@code 第325-334号}. */
    public boolean isRange() {
        return parts.serial().filter(CaseSerial::isRange).isPresent();
    }

    /** Last number of a {@linkplain #isRange() range}; empty for a single case. */
    public Optional<String> lastSerial() {
        return parts.serial().filter(CaseSerial::isRange).map(CaseSerial::second);
    }

    /** Suffix of a further ruling in the same case: {@code 之一} behind 号, or {@code -1} before it. */
    public Optional<String> suffix() {
        return parts.suffix();
    }

    /**
     * Key of the case that the number belongs to: equal for {@code …号} and {@code …号之一}, which are two rulings in one
     * case, and regardless of leading zeros. Empty if the number does not identify one case, because it is masked or a
     * {@linkplain #isRange() range}; such a row is a case of its own.
     */
    public Optional<String> caseKey() {
        return parts.serial()
                .filter(serial -> style() != Style.MASKED && !serial.isRange())
                .map(serial -> parts.beforeSerial() + serial.significant() + "号");
    }

    /** Kind of enforcement; empty if the number is not one of enforcement, or does not say. */
    public Optional<EnforcementKind> enforcementKind() {
        return switch (style()) {
            case POST_2016, MASKED -> typeCode().flatMap(EnforcementKind::ofTypeCode);
            case PRE_2016, HYBRID ->
                typeCode().filter(code -> code.contains("执")).map(code -> EnforcementKind.LEGACY);
        };
    }

    /** Whether a case of this type can end in 终本; a masked type is not excluded. */
    public boolean mayBeTerminated() {
        return typeCode().isEmpty()
                || enforcementKind().filter(EnforcementKind::mayBeTerminated).isPresent();
    }

    /**
     * Whether enforcement was resumed (执恢, in older numbers also 恢执), so that a termination of this case is at least
     * the second.
     */
    public boolean isResumed() {
        return enforcementKind()
                .filter(kind -> kind == EnforcementKind.RESUMED
                        || kind == EnforcementKind.LEGACY
                                && typeCode()
                                        .filter(CaseNumber::namesResumption)
                                        .isPresent())
                .isPresent();
    }

    private static boolean namesResumption(String oldTypeCode) {
        return oldTypeCode.contains("执恢") || oldTypeCode.contains("恢执");
    }

    /** The text exactly as read. */
    public String raw() {
        return raw;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseNumber that && parts.normalForm().equals(that.parts.normalForm());
    }

    @Override
    public int hashCode() {
        return parts.normalForm().hashCode();
    }

    /** The normal form: NFKC, brackets {@code ( )}, no white space, repaired. */
    @Override
    public String toString() {
        return parts.normalForm();
    }
}
