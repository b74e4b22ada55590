package io.github.qcc.domain.screening;

import io.github.qcc.domain.Billing;

/**
 * What a question cost, in calls.
 *
 * @param charged calls that QCC charged
 * @param uncertain calls of which it is not known
 */
public record Spending(int charged, int uncertain) {
    /** What a check cost: its answered calls, and the one that failed. */
    public static Spending of(CheckOutcome<?> outcome) {
        Billing last = outcome.error().map(error -> error.billing()).orElse(Billing.NONE);
        return new Spending(
                outcome.listing().calls() + (last == Billing.CHARGED ? 1 : 0), last == Billing.UNCERTAIN ? 1 : 0);
    }

    Spending plus(Spending other) {
        return new Spending(charged + other.charged, uncertain + other.uncertain);
    }
}
