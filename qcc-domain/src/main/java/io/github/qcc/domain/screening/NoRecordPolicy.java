package io.github.qcc.domain.screening;

/** Conclusion of a policy if both checks find nothing, so that the identity of the company is not confirmed. */
public enum NoRecordPolicy {
    /** A decision of its own, {@link Decision#NO_RECORD}. */
    OWN(Severity.NO_RECORD),
    /** {@link Decision#PASS}, with a note. */
    PASS(Severity.NOTE),
    /** {@link Decision#REVIEW}. */
    REVIEW(Severity.REVIEW);

    private final Severity severity;

    NoRecordPolicy(Severity severity) {
        this.severity = severity;
    }

    /** Severity of the finding that says so. */
    Severity severity() {
        return severity;
    }
}
