package io.github.qcc.domain.customs;

import io.github.qcc.domain.Reading;
import io.github.qcc.domain.value.NotABean;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A customs credit level with the date it was identified on and its certificate.
 *
 * <p>Label and date need not agree: real records carry a label of one regime with a date of the next. Both are kept as
 * they are, and {@link #labelStatus()} says how they relate to each other. Immutable.
 */
public final class CreditRating implements NotABean {
    private final CreditLevel level;
    private final Reading<LocalDate> identifiedOn;
    private final Reading<String> certificateCode;

    /**
     * Returns a rating.
     *
     * @param identifiedOn null if not stated
     * @param certificateCode null if not stated
     */
    public CreditRating(CreditLevel level, LocalDate identifiedOn, String certificateCode) {
        this(
                level,
                Reading.of(Objects.toString(identifiedOn, ""), date -> Optional.of(identifiedOn)),
                Reading.ofText(certificateCode));
    }

    private CreditRating(CreditLevel level, Reading<LocalDate> identifiedOn, Reading<String> certificateCode) {
        this.level = Objects.requireNonNull(level, "level");
        this.identifiedOn = identifiedOn;
        this.certificateCode = certificateCode;
    }

    /** Reads a rating from the three texts of a response, any of which may be null, blank or not understood. */
    public static CreditRating read(String level, String identifiedOn, String certificateCode) {
        return new CreditRating(CreditLevel.of(level), Reading.ofDate(identifiedOn), Reading.ofText(certificateCode));
    }

    /** {@code IdentifyLevel} 信用等级. */
    public CreditLevel level() {
        return level;
    }

    /** {@code IdentifyDate} 认定时间. */
    public Reading<LocalDate> identifiedOn() {
        return identifiedOn;
    }

    /** {@code IdentifyCode} 认证证书编码, mostly absent; its format is not published. */
    public Reading<String> certificateCode() {
        return certificateCode;
    }

    /** The level that is meant: as the label says, and by the date if 认证企业 could be either of two. */
    public Optional<OfficialLevel> officialLevel() {
        return level.officialLevel()
                .map(stated -> identifiedOn.value().map(stated::resolve).orElse(stated));
    }

    /** Tier of the level, also of a stale one, because it is the last known. */
    public Optional<CreditTier> tier() {
        return officialLevel().map(OfficialLevel::tier);
    }

    /** Regime in force on the identification date; empty without a date, or before 2008-04-01. */
    public Optional<CreditRegime> regime() {
        return identifiedOn.value().flatMap(CreditRegime::on);
    }

    /**
     * Whether the level belongs to the {@link #regime()}, which no level does before 2008-04-01; empty if the level or
     * the date is not known.
     */
    public Optional<Boolean> labelInRegime() {
        return identifiedOn
                .value()
                .flatMap(date -> officialLevel()
                        .map(meant -> CreditRegime.on(date)
                                .filter(regime -> regime.knows(meant))
                                .isPresent()));
    }

    /** How the label relates to the law and to the identification date. */
    public LabelStatus labelStatus() {
        if (level.isAbsent()) {
            return LabelStatus.ABSENT;
        }
        return officialLevel().map(this::labelStatusOf).orElse(LabelStatus.UNKNOWN);
    }

    private LabelStatus labelStatusOf(OfficialLevel meant) {
        Optional<LocalDate> date = identifiedOn.value();
        if (date.filter(meant::endedBefore).isPresent()) {
            return LabelStatus.STALE;
        }
        if (date.filter(meant::beginsAfter).isPresent()) {
            return meant.isCarriedOver() ? LabelStatus.CARRIED_OVER : LabelStatus.OUT_OF_REGIME;
        }
        if (date.isEmpty() && meant == OfficialLevel.CERTIFIED_UMBRELLA) {
            return LabelStatus.AMBIGUOUS;
        }
        return level.isVariant() ? LabelStatus.VARIANT : LabelStatus.OFFICIAL;
    }

    /** Whether the firm was an AEO on the identification date; without a date, only what holds on any. */
    public AeoStatus aeo() {
        return identifiedOn
                .value()
                .map(this::aeoOn)
                .orElseGet(() -> officialLevel().map(OfficialLevel::assumedAeo).orElse(AeoStatus.UNKNOWN));
    }

    /**
     * Whether the firm is an AEO on a day, if this rating is its last. The status ends with the level: 一般认证企业 is not an
     * AEO since 2021-11-01. A rating does not apply before its date.
     */
    public AeoStatus aeoOn(LocalDate date) {
        Objects.requireNonNull(date, "date");
        if (identifiedOn.value().filter(date::isBefore).isPresent()) {
            return AeoStatus.UNKNOWN;
        }
        return officialLevel().map(meant -> meant.aeoOn(date)).orElse(AeoStatus.UNKNOWN);
    }

    /** What firms with this level became when it ended; empty for a level in force, or if no text says so. */
    public Optional<LevelTransition> successor() {
        return officialLevel().flatMap(meant -> meant.last().next().flatMap(next -> LevelTransition.of(meant, next)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CreditRating that
                && level.equals(that.level)
                && identifiedOn.equals(that.identifiedOn)
                && certificateCode.equals(that.certificateCode);
    }

    @Override
    public int hashCode() {
        return Objects.hash(level, identifiedOn, certificateCode);
    }

    /** Level and date, such as {@code 高级认证企业 2019-06-30}. */
    @Override
    public String toString() {
        return level + " " + identifiedOn;
    }
}
