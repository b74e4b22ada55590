package io.github.qcc.domain;

/** How a list changed, or contradicted itself, while its pages were read. */
public enum ListingAnomaly {
    /** Two pages state different totals. */
    TOTAL_CHANGED,
    /** A row was on two pages; it is kept once. */
    ROW_REPEATED,
    /** The list ended before its total was reached. */
    ENDED_EARLY,
    /** The caller's page limit was reached before the end of the list. */
    PAGE_LIMIT
}
