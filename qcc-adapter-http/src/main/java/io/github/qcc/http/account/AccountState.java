package io.github.qcc.http.account;

import java.util.Optional;

/**
 * State that all processes of an account share: active refusals, spending against budgets and the day's quota, places for
 * concurrent calls, and departures spaced so that no sliding second exceeds the rate.
 *
 * <p>A paid call takes three steps. {@link #admit} checks and books everything at once, or nothing. {@link #leave} claims
 * the reserved departure shortly before it is due. {@link #settle} records what the call cost. Each step is one atomic step
 * of the store, timed by the store's clock.
 *
 * <p><b>Rate.</b> Departures are {@code p = (1 s + g) / rate} apart, rounded up; {@code g} is
 * {@link DepartureSpacing#jitter()}. No departure is early. The caller sends only if it is at most {@code L} late, checked
 * last of all; {@code L} is {@link DepartureSpacing#lateness()}. If the way from that check to QCC varies by at most
 * {@code j}, then N + 1 arrivals span at least {@code N p - L - j = 1 s + g - L - j}. So with {@code g >= L + j} no sliding
 * second exceeds a rate of N. {@code j} is an assumption about the host and the network: a process that is frozen between
 * the check and the write sends late.
 *
 * <p>Implementations are thread-safe and serve any number of accounts. They store no AppKey and no company, only the
 * HMACs of {@link AccountKey} and {@link RequestDigest}.
 */
public interface AccountState {
    /** State in the memory of this process, with real clocks. It is lost when the process ends. */
    static AccountState inMemory() {
        return InMemoryAccountState.create();
    }

    /**
     * Admits a call: checks refusals, budgets, the day's quota and concurrency, and reserves a departure. Either everything
     * is booked or nothing is.
     *
     * <p>Idempotent by {@link AdmitRequest#id()}: a caller that got no answer repeats the same request and gets the answer
     * that was lost. Never throws because of the store; a store that fails is {@link Admission.Unreachable}.
     */
    Admission admit(AdmitRequest request);

    /**
     * Claims a granted departure, about 3 ms before it is due and with the connection open. The caller waits the returned
     * rest from the moment of the reply and then sends at once.
     *
     * <p>{@link Departure.Void} means: do not send. It is returned if the departure is unknown or already claimed, if a
     * refusal became active since the admission, and if the store fails. The caller then settles with
     * {@link Settlement#notSent} and admits a new call.
     */
    Departure leave(CallId id);

    /**
     * Records the end of a call. Idempotent by id: the first settlement of a booking decides what was spent, later ones
     * change no amount. Refusals are put up and lifted even if the booking is unknown.
     *
     * @throws AccountStateException if the store fails; the caller repeats the settlement later
     */
    void settle(Settlement settlement);

    /**
     * Agrees on the account's limits. A limit that is not named takes the stored value. A limit that is named is stored if
     * the account has none. In a shared state another value than the stored one is refused; in a state that only this
     * process uses it replaces the stored one.
     *
     * @return the limits that apply, the rate always present
     * @throws AccountLimitsConflictException if a named limit differs from the stored one
     * @throws AccountStateException if the store fails
     */
    AccountLimits agree(AccountKey account, AccountLimits named);

    /**
     * Changes the named limits for all processes of the account, from the next admission on.
     *
     * @return the limits that apply, the rate always present
     * @throws AccountStateException if the store fails
     */
    AccountLimits set(AccountKey account, AccountLimits changed);

    /**
     * Lifts a refusal after the matter was settled with QCC.
     *
     * @param version {@link ActiveRefusal#version()} that the operator saw; another version is not lifted
     * @return whether it was lifted
     * @throws AccountStateException if the store fails
     */
    boolean lift(AccountKey account, RefusalScope scope, long version);

    /**
     * Reads what the state holds for an account. Reserves and books nothing.
     *
     * @throws AccountStateException if the store fails
     */
    AccountSnapshot snapshot(AccountKey account);

    /** Record of each charged call, if this state keeps one. */
    default Optional<SpendLedger> spendLedger() {
        return Optional.empty();
    }

    /** Spacing of departures, and how late a caller may send. */
    DepartureSpacing spacing();
}
