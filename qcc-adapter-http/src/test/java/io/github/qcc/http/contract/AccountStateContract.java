package io.github.qcc.http.contract;

/**
 * Everything that an {@link io.github.qcc.http.account.AccountState} must do. Implement it in a test class, supply
 * {@link #state()} and {@link #pass}, and override what else differs.
 */
public interface AccountStateContract
        extends DepartureContract, RefusalStateContract, LedgerContract, AccountLimitsContract, RaceContract {}
