package io.github.qcc.domain.customs;

/**
 * The order of customs credit levels across the five regimes since 2008, best first: levels of different regimes are
 * compared by their tiers, never by their labels. The order is practice, not law.
 *
 * <p>A level that is absent or not understood has no tier; it is not {@link #ORDINARY}.
 */
public enum CreditTier {
    /** AA, 高级认证企业: an authorised economic operator (AEO), lowest inspection rate. Favourable. */
    ADVANCED(1),
    /** A, 一般认证企业, 认证企业: certified by customs, simplified formalities. Good. */
    CERTIFIED(2),
    /** B, 一般信用企业, 注册登记和备案企业, 常规企业: the default, held by the great majority. Neutral, not a warning. */
    ORDINARY(3),
    /** C, D, 失信企业: smuggling, repeated breaches or unpaid duties; stricter control, higher deposits. Adverse. */
    ADVERSE(4),
    /** 严重失信企业: graded seriously dishonest by customs. The worst rating of customs. */
    SEVERE(5);

    private final int rank;

    CreditTier(int rank) {
        this.rank = rank;
    }

    /** From 1, the best, to 5, the worst. */
    public int rank() {
        return rank;
    }
}
