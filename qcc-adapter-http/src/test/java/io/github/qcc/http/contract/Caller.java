package io.github.qcc.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.account.AccountKey;
import io.github.qcc.http.account.AccountLimits;
import io.github.qcc.http.account.AccountSnapshot;
import io.github.qcc.http.account.AccountState;
import io.github.qcc.http.account.Admission;
import io.github.qcc.http.account.AdmitRequest;
import io.github.qcc.http.account.BudgetLimit;
import io.github.qcc.http.account.CallId;
import io.github.qcc.http.account.Departure;
import io.github.qcc.http.account.NewRefusal;
import io.github.qcc.http.account.Rate;
import io.github.qcc.http.account.RequestDigest;
import io.github.qcc.http.account.Settlement;
import io.github.qcc.http.account.StateSecret;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A process that calls one account, with what a test wants to vary. Immutable. */
record Caller(
        AccountState state,
        AccountKey account,
        Endpoint endpoint,
        String request,
        String purpose,
        long priceFen,
        List<BudgetLimit> budgets,
        Duration lease,
        AccountLimits limits) {
    private static final StateSecret SECRET = StateSecret.random();
    static final Duration LEASE = Duration.ofSeconds(3);
    /** So fast that departures are not what a test waits for. */
    static final Rate FAST = Rate.perSecond(1000);

    /** A caller of a new account at a rate. */
    static Caller at(AccountState state, Rate rate) {
        return with(state, AccountLimits.of(rate));
    }

    /** A caller of a new account that names no limit. */
    static Caller unnamed(AccountState state) {
        return with(state, AccountLimits.unnamed());
    }

    private static Caller with(AccountState state, AccountLimits named) {
        AccountKey account =
                SECRET.accountKey(CallId.next(SECRET.accountKey("kit")).value());
        AccountLimits limits = state.agree(account, named);
        return new Caller(
                state, account, Endpoint.CASE_CHECK, "a", AdmitRequest.DEFAULT_PURPOSE, 10, List.of(), LEASE, limits);
    }

    /** A caller of a new account that is not limited by its rate. */
    static Caller fast(AccountState state) {
        return at(state, FAST);
    }

    Caller on(AccountState node) {
        return new Caller(node, account, endpoint, request, purpose, priceFen, budgets, lease, limits);
    }

    Caller endpoint(Endpoint other) {
        return new Caller(state, account, other, request, purpose, priceFen, budgets, lease, limits);
    }

    Caller request(String other) {
        return new Caller(state, account, endpoint, other, purpose, priceFen, budgets, lease, limits);
    }

    Caller purpose(String other) {
        return new Caller(state, account, endpoint, request, other, priceFen, budgets, lease, limits);
    }

    Caller priceFen(long other) {
        return new Caller(state, account, endpoint, request, purpose, other, budgets, lease, limits);
    }

    Caller maxCalls(String budget, long calls) {
        return budgets(new BudgetLimit(budget, OptionalLong.of(calls), OptionalLong.empty()));
    }

    Caller maxFen(String budget, long fen) {
        return budgets(new BudgetLimit(budget, OptionalLong.empty(), OptionalLong.of(fen)));
    }

    Caller budgets(BudgetLimit... others) {
        return new Caller(state, account, endpoint, request, purpose, priceFen, List.of(others), lease, limits);
    }

    Caller lease(Duration other) {
        return new Caller(state, account, endpoint, request, purpose, priceFen, budgets, other, limits);
    }

    Caller callsPerDay(long calls) {
        state.set(account, AccountLimits.unnamed().withCallsPerDay(calls));
        return this;
    }

    Caller accountConcurrency(int calls) {
        state.set(account, AccountLimits.unnamed().withAccountConcurrency(calls));
        return this;
    }

    RequestDigest digest() {
        return SECRET.requestDigest(endpoint, request);
    }

    CallId newId() {
        return CallId.next(account);
    }

    AdmitRequest requestOf(CallId id) {
        return new AdmitRequest(id, endpoint, digest(), purpose, priceFen, budgets, lease, limits);
    }

    Admission admit(CallId id) {
        return state.admit(requestOf(id));
    }

    Admission admit() {
        return admit(newId());
    }

    /** Admits a call that must be granted. */
    Admission.Granted granted() {
        Admission admission = admit();
        assertThat(admission).isInstanceOf(Admission.Granted.class);
        return (Admission.Granted) admission;
    }

    /** A call that was admitted and has left. */
    CallId left() {
        CallId id = granted().id();
        assertThat(state.leave(id)).isInstanceOf(Departure.Rest.class);
        return id;
    }

    /** A whole call. */
    CallId call(Billing billing) {
        CallId id = left();
        settle(id, billing);
        return id;
    }

    void settle(CallId id, Billing billing) {
        state.settle(Settlement.of(id, billing, Optional.of(new OrderNumber("order-" + id))));
    }

    /** A call that QCC refuses. */
    void refused(NewRefusal refusal) {
        state.settle(Settlement.of(left(), Billing.NONE, Optional.empty()).puttingUp(refusal));
    }

    AccountSnapshot snapshot() {
        return state.snapshot(account);
    }

    long callsToday() {
        return snapshot().day().calls();
    }
}
