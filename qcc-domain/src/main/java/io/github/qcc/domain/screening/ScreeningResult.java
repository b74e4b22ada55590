package io.github.qcc.domain.screening;

import java.util.Objects;

/**
 * Result of screening one company.
 *
 * @param profile what both checks found
 * @param verdict what the policy concludes from it
 */
public record ScreeningResult(CounterpartyProfile profile, Verdict verdict) {
    public ScreeningResult {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(verdict, "verdict");
    }
}
