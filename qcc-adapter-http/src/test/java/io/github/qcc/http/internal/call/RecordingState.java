package io.github.qcc.http.internal.call;

import io.github.qcc.http.account.AccountKey;
import io.github.qcc.http.account.AccountLimits;
import io.github.qcc.http.account.AccountSnapshot;
import io.github.qcc.http.account.AccountState;
import io.github.qcc.http.account.Admission;
import io.github.qcc.http.account.AdmitRequest;
import io.github.qcc.http.account.CallId;
import io.github.qcc.http.account.Departure;
import io.github.qcc.http.account.DepartureSpacing;
import io.github.qcc.http.account.RefusalScope;
import io.github.qcc.http.account.Settlement;
import java.util.List;

/** An account state that writes down its steps, and may be broken. */
class RecordingState implements AccountState {
    private final AccountState state;
    private final List<String> steps;

    RecordingState(AccountState state, List<String> steps) {
        this.state = state;
        this.steps = steps;
    }

    @Override
    public Admission admit(AdmitRequest request) {
        steps.add("4 admit");
        return state.admit(request);
    }

    @Override
    public Departure leave(CallId id) {
        steps.add("6 leave");
        return state.leave(id);
    }

    @Override
    public void settle(Settlement settlement) {
        steps.add("10 settle " + settlement.billing());
        state.settle(settlement);
    }

    @Override
    public AccountLimits agree(AccountKey account, AccountLimits named) {
        return state.agree(account, named);
    }

    @Override
    public AccountLimits set(AccountKey account, AccountLimits changed) {
        return state.set(account, changed);
    }

    @Override
    public boolean lift(AccountKey account, RefusalScope scope, long version) {
        return state.lift(account, scope, version);
    }

    @Override
    public AccountSnapshot snapshot(AccountKey account) {
        steps.add("4 snapshot");
        return state.snapshot(account);
    }

    @Override
    public DepartureSpacing spacing() {
        return state.spacing();
    }
}
