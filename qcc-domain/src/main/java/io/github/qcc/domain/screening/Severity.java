package io.github.qcc.domain.screening;

/** How much a finding weighs, gravest first. */
public enum Severity {
    /** Do not deal, or only against full security. */
    REJECT(Decision.REJECT),
    /** A check could not be answered, so nothing can be concluded from its silence. */
    UNKNOWN(Decision.UNDETERMINED),
    /** A person must look at it, with priority. */
    HIGH(Decision.REVIEW),
    /** A person must look at it. */
    REVIEW(Decision.REVIEW),
    /** The data contradict themselves or could not be understood: a person must look at the source. */
    DATA_QUALITY(Decision.REVIEW),
    /** Worth knowing; decides nothing. */
    NOTE(Decision.PASS);

    private final Decision decision;

    Severity(Decision decision) {
        this.decision = decision;
    }

    /** The decision to which one finding of this severity leads by itself. */
    public Decision decision() {
        return decision;
    }
}
