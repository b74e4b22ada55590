package io.github.qcc.domain.screening;

import java.util.Objects;

/**
 * Result of screening one company.
 *
 * @param profile what both checks found
 * @param verdict the conclusion of the policy
 */
public record ScreeningResult(CounterpartyProfile profile, Verdict verdict) {
    public ScreeningResult {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(verdict, "verdict");
    }
}
