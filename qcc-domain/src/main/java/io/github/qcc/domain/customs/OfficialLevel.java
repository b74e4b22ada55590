package io.github.qcc.domain.customs;

import static io.github.qcc.domain.customs.AeoStatus.NO;
import static io.github.qcc.domain.customs.AeoStatus.UNKNOWN;
import static io.github.qcc.domain.customs.AeoStatus.YES;
import static io.github.qcc.domain.customs.CreditRegime.OF_2008;
import static io.github.qcc.domain.customs.CreditRegime.OF_2014;
import static io.github.qcc.domain.customs.CreditRegime.OF_2018;
import static io.github.qcc.domain.customs.CreditRegime.OF_2021;
import static io.github.qcc.domain.customs.CreditRegime.OF_2026;

import java.time.LocalDate;
import java.util.Optional;

/** The customs credit levels that the regimes define, each with the regimes that know it. */
public enum OfficialLevel {
    /** Became 高级认证企业 in 2014. An AEO since 2013-03-15, when Singapore recognised it. */
    AA("AA", CreditTier.ADVANCED, OF_2008, OF_2008, YES),
    A("A", CreditTier.CERTIFIED, OF_2008, OF_2008, NO),
    B("B", CreditTier.ORDINARY, OF_2008, OF_2008, NO),
    C("C", CreditTier.ADVERSE, OF_2008, OF_2008, NO),
    D("D", CreditTier.ADVERSE, OF_2008, OF_2008, NO),

    ADVANCED_CERTIFIED("高级认证企业", CreditTier.ADVANCED, OF_2014, OF_2026, YES),
    GENERAL_CERTIFIED("一般认证企业", CreditTier.CERTIFIED, OF_2014, OF_2018, YES),
    /** Until 2021 the umbrella of 高级认证企业 and 一般认证企业, so at least the tier given here; also 认证企业 without a date. */
    CERTIFIED_UMBRELLA("认证企业", CreditTier.CERTIFIED, OF_2014, OF_2018, YES),
    GENERAL_CREDIT("一般信用企业", CreditTier.ORDINARY, OF_2014, OF_2018, NO),
    DISHONEST("失信企业", CreditTier.ADVERSE, OF_2014, OF_2026, NO),

    /** All firms that are neither 高级认证企业 nor 失信企业. */
    REGISTERED_AND_FILED("注册登记和备案企业", CreditTier.ORDINARY, OF_2021, OF_2021, NO),

    /** Since 2026 a level of its own; only the date distinguishes it from {@link #CERTIFIED_UMBRELLA}. */
    CERTIFIED_2026("认证企业", CreditTier.CERTIFIED, OF_2026, OF_2026, YES),
    ORDINARY("常规企业", CreditTier.ORDINARY, OF_2026, OF_2026, NO),
    SERIOUSLY_DISHONEST("严重失信企业", CreditTier.SEVERE, OF_2026, OF_2026, NO);

    private static final LocalDate AA_RECOGNISED = LocalDate.of(2013, 3, 15);

    private final String label;
    private final CreditTier tier;
    private final CreditRegime first;
    private final CreditRegime last;
    private final AeoStatus aeo;

    OfficialLevel(String label, CreditTier tier, CreditRegime first, CreditRegime last, AeoStatus aeo) {
        this.label = label;
        this.tier = tier;
        this.first = first;
        this.last = last;
        this.aeo = aeo;
    }

    /** Label as the law or the customs publicity platform writes it. */
    public String label() {
        return label;
    }

    public CreditTier tier() {
        return tier;
    }

    /** First day on which the level could be held. */
    public LocalDate from() {
        return first.from();
    }

    /** Last day on which the level could be held; empty for a level still in force. */
    public Optional<LocalDate> until() {
        return last.until();
    }

    CreditRegime first() {
        return first;
    }

    CreditRegime last() {
        return last;
    }

    /** Whether holders of the level are AEO as long as the level is in force. */
    AeoStatus aeo() {
        return aeo;
    }

    boolean beginsAfter(LocalDate date) {
        return from().isAfter(date);
    }

    boolean endedBefore(LocalDate date) {
        return until().filter(date::isAfter).isPresent();
    }

    /**
     * Whether firms had this level by operation of law, with the date of the level before: since 2014 from AA to D
     * (公告2014年第81号), since 2021 from every level but two (署令251).
     */
    boolean isCarriedOver() {
        return first == OF_2014 || first == OF_2021;
    }

    /** Whether a firm with this level is an AEO on a day. The status ends with the level. */
    AeoStatus aeoOn(LocalDate date) {
        if (aeo != YES) {
            return aeo;
        }
        if (endedBefore(date)) {
            // An AA became 高级认证企业, and a firm under the umbrella may have been one; that status continued.
            return this == AA || this == CERTIFIED_UMBRELLA ? UNKNOWN : NO;
        }
        if (beginsAfter(date)) {
            return UNKNOWN;
        }
        return this == AA && date.isBefore(AA_RECOGNISED) ? NO : YES;
    }

    /** Whether a firm with this level is an AEO if no day is known: certain only for a level that has not ended. */
    AeoStatus assumedAeo() {
        return aeo == YES && until().isPresent() ? UNKNOWN : aeo;
    }

    /** The level that this label means on a day. */
    OfficialLevel resolve(LocalDate date) {
        return this == CERTIFIED_UMBRELLA && !CERTIFIED_2026.beginsAfter(date) ? CERTIFIED_2026 : this;
    }
}
