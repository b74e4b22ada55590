package io.github.qcc.domain.screening.rule;

/** Purpose of the business, because a cancelled registration matters more for an importer than for a borrower. */
public enum Purpose {
    /** Credit, supply or any business that does not need the company to declare goods itself. */
    CREDIT,
    /** Trade in which the company itself declares goods to customs. */
    TRADE
}
