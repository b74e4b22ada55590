package io.github.qcc.domain.customs;

/** How a credit level's label stands to the law and to the date beside it; the date outweighs the wording. */
public enum LabelStanding {
    /** An official label, and no date that contradicts it. */
    OFFICIAL,
    /** A known label in other words than the law's, and no date that contradicts it. */
    VARIANT,
    /** 认证企业 without a date: the umbrella of two levels until 2021, a level of its own since 2026. */
    AMBIGUOUS,
    /** The level had ended before the date: the last known finding, to be confirmed. */
    STALE,
    /** The level did not exist yet on the date: one of the two is wrong. */
    OUT_OF_REGIME,
    /** Not a level of any regime, as far as known. */
    UNKNOWN,
    /** No level was stated. */
    ABSENT
}
