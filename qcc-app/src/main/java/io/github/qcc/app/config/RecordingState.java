package io.github.qcc.app.config;

import io.github.qcc.app.run.CallRecorder;
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
import io.github.qcc.http.account.SpendLedger;
import java.util.Optional;

/** An account state that also writes each call into the store of a run: before it leaves, and when it is settled. */
final class RecordingState implements AccountState {
    private final AccountState state;
    private final CallRecorder recorder;
    private final boolean isInStore;

    /** @param isInStore whether the state is in the store of the run, so that one transaction holds both */
    RecordingState(AccountState state, CallRecorder recorder, boolean isInStore) {
        this.state = state;
        this.recorder = recorder;
        this.isInStore = isInStore;
    }

    @Override
    public Admission admit(AdmitRequest request) {
        return recorder.hasFailed() ? new Admission.Unreachable("the store of the run failed") : state.admit(request);
    }

    /** The rest is measured again after the commit, which the caller would otherwise wait for twice. */
    @Override
    public Departure leave(CallId id) {
        Claim claim = new Claim();
        if (!isInStore) {
            claim.make(id);
        }
        recorder.leaving(id.value(), () -> claim.make(id) instanceof Departure.Rest);
        return claim.now();
    }

    /** Claim of a departure, and when it was made. */
    private final class Claim {
        private Departure departure;
        private long madeAt;

        Departure make(CallId id) {
            if (departure == null) {
                departure = state.leave(id);
                madeAt = System.nanoTime();
            }
            return departure;
        }

        Departure now() {
            return departure instanceof Departure.Rest rest
                    ? new Departure.Rest(rest.delay().minusNanos(System.nanoTime() - madeAt))
                    : departure;
        }
    }

    @Override
    public void settle(Settlement settlement) {
        Runnable settle = () -> state.settle(settlement);
        recorder.settling(
                settlement.id().value(), settlement.billing(), settlement.orderNumber(), isInStore ? settle : () -> {});
        if (!isInStore) {
            settle.run();
        }
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
        return state.snapshot(account);
    }

    @Override
    public Optional<SpendLedger> spendLedger() {
        return state.spendLedger();
    }

    @Override
    public DepartureSpacing spacing() {
        return state.spacing();
    }
}
