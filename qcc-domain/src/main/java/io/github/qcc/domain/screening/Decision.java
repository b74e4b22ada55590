package io.github.qcc.domain.screening;

/** What a verdict comes to; of several findings the first in this order decides. */
public enum Decision {
    /** Something was found that excludes the company. */
    REJECT,
    /** A check is unknown, and nothing found so far rejects. */
    UNDETERMINED,
    /** Something was found that a person must weigh. */
    REVIEW,
    /** Nothing was found that speaks against the company, within the search. */
    PASS
}
