package io.github.qcc.domain.customs;

/**
 * How the label of a credit level relates to the law and to the date of the rating. The date takes precedence over the
 * wording.
 */
public enum LabelStatus {
    /** An official label of the regime of its date, or without a date. */
    OFFICIAL,
    /** A known label in other words than the law's, of the regime of its date, or without a date. */
    VARIANT,
    /**
     * A later law turned the level that the firm had into this one and left the date: 一般认证企业 of 2012 was an A, and
     * 注册登记和备案企业 of 2016 any level but two. Label and date do not contradict each other.
     */
    CARRIED_OVER,
    /** 认证企业 without a date: the umbrella of two levels until 2021, a level of its own since 2026. */
    AMBIGUOUS,
    /** The level had ended before the date: the last known finding. */
    STALE,
    /** The level did not exist yet on the date, and no law carried it over: one of the two is wrong. */
    OUT_OF_REGIME,
    /** Not a level of any regime, as far as known. */
    UNKNOWN,
    /** No level was stated. */
    ABSENT
}
