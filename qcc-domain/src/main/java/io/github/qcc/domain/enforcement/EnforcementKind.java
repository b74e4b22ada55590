package io.github.qcc.domain.enforcement;

import java.util.Optional;

/** Kind of enforcement case, by the type code 类型代字 of its number. */
public enum EnforcementKind {
    /** First enforcement: {@code 执}. */
    FIRST,
    /** Enforcement resumed after it had been terminated for want of assets: {@code 执恢}. */
    RESUMED,
    /** Preservation of property: {@code 执保}. */
    PRESERVATION,
    /** Objection to a step of the enforcement: {@code 执异}. */
    OBJECTION,
    /** Review of the decision on an objection: {@code 执复}. */
    REVIEW,
    /** Supervision by a higher court: {@code 执监}. */
    SUPERVISION,
    /** Coordination between courts: {@code 执协}. */
    COORDINATION,
    /** Other matters of enforcement: {@code 执他}. */
    OTHER,
    /** Enforcement of an unstated kind: a number of the form before 2016 with {@code 执} in it. */
    LEGACY;

    /** Whether a case of this kind can end in 终本; one of another kind in a list of terminated cases is an anomaly. */
    public boolean mayBeTerminated() {
        return this == FIRST || this == RESUMED || this == LEGACY;
    }

    /** The kind that a type code of the rule of 2016 names; empty if it is not one of enforcement. */
    static Optional<EnforcementKind> ofTypeCode(String typeCode) {
        return switch (typeCode) {
            case "执" -> Optional.of(FIRST);
            case "执恢", "恢执" -> Optional.of(RESUMED);
            case "执保" -> Optional.of(PRESERVATION);
            case "执异" -> Optional.of(OBJECTION);
            case "执复" -> Optional.of(REVIEW);
            case "执监" -> Optional.of(SUPERVISION);
            case "执协" -> Optional.of(COORDINATION);
            case "执他" -> Optional.of(OTHER);
            default -> Optional.empty();
        };
    }
}
