package io.github.qcc.http.account;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the state holds for an account at one moment.
 *
 * @param account the account
 * @param at the moment, by the store's clock
 * @param limits limits that apply, the rate always present
 * @param refusals refusals that apply or wait for a probe, by scope
 * @param day calls of today in China
 * @param budgets balances of all budgets, by name
 * @param purposes balances of today by purpose
 * @param openCalls calls under way
 * @param nextDeparture earliest departure that a call admitted now would get; empty if the account is unknown
 */
public record AccountSnapshot(
        AccountKey account,
        Instant at,
        AccountLimits limits,
        List<ActiveRefusal> refusals,
        LedgerBalance day,
        List<LedgerBalance> budgets,
        List<LedgerBalance> purposes,
        int openCalls,
        Optional<Instant> nextDeparture) {
    public AccountSnapshot {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(limits, "limits");
        refusals = List.copyOf(refusals);
        Objects.requireNonNull(day, "day");
        budgets = List.copyOf(budgets);
        purposes = List.copyOf(purposes);
        Objects.requireNonNull(nextDeparture, "nextDeparture");
    }
}
