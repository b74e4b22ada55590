package io.github.qcc.domain.customs;

import io.github.qcc.domain.text.WireText;
import io.github.qcc.domain.value.NotABean;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Customs credit level of a firm as a record states it ({@code IdentifyLevel} 信用等级), of any regime.
 *
 * <p>Labels are matched whole, after normalisation (NFKC, trimmed, upper case). Besides the {@linkplain
 * OfficialLevel#label() official labels} these variants are known, also combined: 企业 dropped ({@code 高级认证}), 海关 in
 * front ({@code 海关失信企业}), 类 or 类企业 behind a letter of 2008 ({@code AA类}), {@code AEO} in front or behind, with or
 * without brackets, of a level with AEO status ({@code 高级认证企业(AEO)}), and {@code 常规信用企业}. Every other label is unknown
 * and survives as it is; near misses such as {@code 高级信用企业} are not repaired.
 *
 * <p>Levels are equal if they mean the same; unknown ones if their normalised text is the same. Immutable.
 */
public final class CreditLevel implements NotABean {
    private static final String ENTERPRISE = "企业";
    private static final LabelIndex<OfficialLevel> LEVELS =
            LabelIndex.of(OfficialLevel.values(), CreditLevel::spellings);

    private final String raw;
    private final String value;
    private final OfficialLevel official;

    private CreditLevel(String raw, String value, OfficialLevel official) {
        this.raw = raw;
        this.value = value;
        this.official = official;
    }

    /**
     * Reads a label, known or not.
     *
     * @param label any text; null, blank and placeholders such as {@code -} or 暂无 are a level that is {@linkplain
     *     #isAbsent() absent}
     */
    public static CreditLevel of(String label) {
        if (WireText.isPlaceholder(label)) {
            return new CreditLevel(label == null ? "" : label, "", null);
        }
        return LEVELS.find(label)
                .map(official -> new CreditLevel(label, official.label(), official))
                .orElseGet(() -> new CreditLevel(label, LabelIndex.normalized(label), null));
    }

    private static Stream<String> spellings(OfficialLevel level) {
        String label = level.label();
        Stream<String> spellings = switch (level) {
            case AA, A, B, C, D -> Stream.of(label, label + "类", label + "类" + ENTERPRISE);
            case CERTIFIED_2026 -> Stream.empty(); // only its date tells it from the umbrella
            case ORDINARY -> Stream.of(label, "常规信用企业").flatMap(CreditLevel::withAndWithoutEnterprise);
            default -> withAndWithoutEnterprise(label);
        };
        if (level.aeo() == AeoStatus.YES) {
            spellings = spellings.flatMap(CreditLevel::withAndWithoutAeo);
        }
        return spellings.flatMap(spelling -> Stream.of(spelling, "海关" + spelling));
    }

    private static Stream<String> withAndWithoutEnterprise(String label) {
        return Stream.of(label, label.substring(0, label.length() - ENTERPRISE.length()));
    }

    private static Stream<String> withAndWithoutAeo(String label) {
        Stream<String> marked = Stream.of("AEO", "(AEO)")
                .flatMap(mark -> Stream.of(mark + label, mark + " " + label, label + mark, label + " " + mark));
        return Stream.concat(Stream.of(label), marked);
    }

    /**
     * The level that the label stands for; empty if it is absent or unknown. 认证企业, which means two things, is the
     * umbrella here; {@link CreditRating#officialLevel()} decides by date.
     */
    public Optional<OfficialLevel> officialLevel() {
        return Optional.ofNullable(official);
    }

    /** Tier of the level; empty if it is absent or unknown. For 认证企业 it reads "at least". */
    public Optional<CreditTier> tier() {
        return officialLevel().map(OfficialLevel::tier);
    }

    /** Whether the label stands for a level of some regime. */
    public boolean isKnown() {
        return official != null;
    }

    /** Whether nothing was stated, which is neither good nor bad. */
    public boolean isAbsent() {
        return value.isEmpty();
    }

    /** Whether the label is known, but not in the words of the law. */
    boolean isVariant() {
        return official != null && !LabelIndex.normalized(raw).equals(value);
    }

    /** The label exactly as read; empty for null. */
    public String raw() {
        return raw;
    }

    /** The official label where known, else the normalised text; empty if the level is absent. */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CreditLevel that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The official label, {@code (absent)}, or {@code (unknown)}; other text is for {@link #raw()}. */
    @Override
    public String toString() {
        if (isKnown()) {
            return value;
        }
        return isAbsent() ? "(absent)" : "(unknown)";
    }
}
