package io.github.qcc.http.account;

import java.util.Objects;

/**
 * What spending is counted under.
 *
 * @param kind day, budget or purpose
 * @param name date of the day such as {@code 2026-11-25}, name of the budget, or purpose
 */
public record Ledger(LedgerKind kind, String name) {
    /** What a ledger counts. */
    public enum LedgerKind {
        /** All calls of one day in China. */
        DAY,
        /** Calls that name the budget, on all days. */
        BUDGET,
        /** Calls of one purpose, today. */
        PURPOSE
    }

    public Ledger {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
    }
}
