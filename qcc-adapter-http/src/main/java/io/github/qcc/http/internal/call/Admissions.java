package io.github.qcc.http.internal.call;

import io.github.qcc.domain.BudgetExhaustedException;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.QuotaExhaustedException;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.http.account.AccountKey;
import io.github.qcc.http.account.AccountLimits;
import io.github.qcc.http.account.AccountLimitsConflictException;
import io.github.qcc.http.account.AccountSnapshot;
import io.github.qcc.http.account.AccountState;
import io.github.qcc.http.account.ActiveRefusal;
import io.github.qcc.http.account.Admission;
import io.github.qcc.http.account.AdmitRequest;
import io.github.qcc.http.account.BudgetLimit;
import io.github.qcc.http.account.CallId;
import io.github.qcc.http.account.Departure;
import io.github.qcc.http.account.Ledger;
import io.github.qcc.http.account.LedgerBalance;
import io.github.qcc.http.account.RefusalScope;
import io.github.qcc.http.account.Settlement;
import io.github.qcc.http.call.Budget;
import io.github.qcc.http.call.CallSettings;
import io.github.qcc.http.call.WaitEvent.Reason;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/** Asks the account state to admit calls, and turns its answers into waits and failures. Thread-safe. */
final class Admissions {
    /** What remains for decoding and settling after the operation timeout. */
    private static final Duration AFTER_TIMEOUT = Duration.ofSeconds(5);

    private static final long BUDGET_PAUSE = Duration.ofMillis(100).toNanos();
    private static final int FEN_SCALE = 2;

    private final AccountState state;
    private final AccountKey account;
    private final CallSettings settings;
    private final List<BudgetLimit> ownBudgets;
    private final Settlements settlements;
    private final IntSupplier inFlight;
    private volatile AccountLimits limits;
    private volatile boolean isReachable = true;

    Admissions(
            AccountState state,
            AccountKey account,
            CallSettings settings,
            Settlements settlements,
            IntSupplier inFlight) {
        this.state = state;
        this.account = account;
        this.settings = settings;
        ownBudgets = settings.budget().map(budget -> List.of(budget.limit())).orElse(List.of());
        this.settlements = settlements;
        this.inFlight = inFlight;
    }

    boolean isReachable() {
        return isReachable;
    }

    /**
     * The account's limits, agreed on once.
     *
     * @throws AccountLimitsConflictException if the settings name another limit than the account has
     */
    AccountLimits limits() {
        AccountLimits known = limits;
        return known != null ? known : agree();
    }

    private synchronized AccountLimits agree() {
        if (limits == null) {
            try {
                limits = state.agree(account, settings.accountLimits());
            } catch (AccountLimitsConflictException conflict) {
                throw conflict;
            } catch (RuntimeException failed) {
                throw unreachable("its limits could not be read");
            }
        }
        return limits;
    }

    AccountSnapshot snapshot() {
        try {
            AccountSnapshot snapshot = state.snapshot(account);
            isReachable = true;
            return snapshot;
        } catch (RuntimeException failed) {
            throw unreachable("it could not be read");
        }
    }

    /** Refuses a call before it waits or connects, if a refusal applies to it. Books nothing. */
    void requireNotRefused(Operation<?> operation) {
        AccountSnapshot snapshot = snapshot();
        List<RefusalScope> scopes = List.of(
                RefusalScope.ofAccount(),
                RefusalScope.of(operation.request().endpoint()),
                RefusalScope.of(operation.digest()));
        for (ActiveRefusal refusal : snapshot.refusals()) {
            if (scopes.contains(refusal.scope()) && snapshot.at().isBefore(refusal.until())) {
                throw refused(refusal, refusal.until());
            }
        }
    }

    /** Admits a call, after as many waits as the state asks for. */
    Admission.Granted admit(Operation<?> operation) {
        AdmitRequest request = request(operation);
        int unreachable = 0;
        while (true) {
            operation.requireWanted();
            settlements.flush();
            Admission admission = admit(request);
            isReachable = !(admission instanceof Admission.Unreachable);
            if (admission instanceof Admission.Granted granted) {
                return granted;
            }
            if (admission instanceof Admission.Refused refused) {
                throw refused(refused.refusal(), refused.retryAt());
            }
            if (admission instanceof Admission.Exhausted exhausted) {
                awaitReturnedBooking(exhausted, request, operation);
            } else if (admission instanceof Admission.Busy busy) {
                operation.await(busy.delay().toNanos(), Reason.ACCOUNT_CONCURRENCY);
            } else if (admission instanceof Admission.TooFarAhead ahead) {
                operation.await(ahead.delay().toNanos(), Reason.RATE);
            } else if (admission instanceof Admission.Unreachable failed && ++unreachable > 1) {
                settlements.settle(Settlement.notSent(request.id()));
                throw unreachable(failed.reason());
            }
        }
    }

    private Admission admit(AdmitRequest request) {
        try {
            return state.admit(request);
        } catch (RuntimeException failed) {
            CallListeners.logIgnored(state.getClass().getName(), failed);
            return new Admission.Unreachable(failed.getClass().getSimpleName());
        }
    }

    private AdmitRequest request(Operation<?> operation) {
        return new AdmitRequest(
                CallId.next(account),
                operation.request().endpoint(),
                operation.digest(),
                operation.options().purpose(),
                settings.priceFen(operation.request().endpoint()),
                budgets(operation),
                operation.remaining().plus(AFTER_TIMEOUT),
                limits());
    }

    /** The budget of the settings and that of the view; a view's replaces one of the same name. */
    private List<BudgetLimit> budgets(Operation<?> operation) {
        Optional<Budget> own = operation.options().budget();
        if (own.isEmpty()) {
            return ownBudgets;
        }
        return settings.budget()
                .filter(budget -> !budget.name().equals(own.get().name()))
                .map(budget -> List.of(budget.limit(), own.get().limit()))
                .orElseGet(() -> List.of(own.get().limit()));
    }

    /** Waits if calls of this process may still turn out to be free; otherwise the budget is used up. */
    private void awaitReturnedBooking(Admission.Exhausted exhausted, AdmitRequest request, Operation<?> operation) {
        LedgerBalance balance = exhausted.balance();
        boolean mayComeBack = balance.ledger().kind() == Ledger.LedgerKind.BUDGET
                && balance.openCalls() > 0
                && inFlight.getAsInt() > 1
                && operation.remainingNanos() > BUDGET_PAUSE;
        if (!mayComeBack) {
            throw exhausted(exhausted, request.priceFen());
        }
        operation.await(BUDGET_PAUSE, Reason.BUDGET);
    }

    /** Claims a granted departure. A state that fails has not given it. */
    Departure leave(CallId id) {
        try {
            return state.leave(id);
        } catch (RuntimeException failed) {
            CallListeners.logIgnored(state.getClass().getName(), failed);
            isReachable = false;
            return new Departure.Void();
        }
    }

    private static QccException refused(ActiveRefusal refusal, Instant retryAt) {
        Optional<QccStatus> status = refusal.status();
        if (status.isPresent() && RefusalRules.isServicePeriod(refusal)) {
            return ((QuotaExhaustedException) QccException.stillRefused(status.get(), refusal.since(), retryAt))
                    .ofServicePeriod();
        }
        return status.isPresent()
                ? QccException.stillRefused(status.get(), refusal.since(), retryAt)
                : ServiceUnavailableException.notSent(
                        "Not sent: QCC answered " + refusal.statusCode() + " at " + refusal.since()
                                + ", a status that this version does not know; the next request can be sent at "
                                + retryAt,
                        retryAt);
    }

    private static BudgetExhaustedException exhausted(Admission.Exhausted exhausted, long priceFen) {
        LedgerBalance balance = exhausted.balance();
        Instant retryAt = exhausted.retryAt().orElse(null);
        if (balance.ledger().kind() == Ledger.LedgerKind.DAY) {
            return new BudgetExhaustedException(
                    "Not sent: the " + balance.maxCalls().orElse(balance.calls())
                            + " calls of this day are used up; the next day begins at midnight in China",
                    retryAt);
        }
        String budget = "budget '" + balance.ledger().name() + "'";
        boolean isOutOfCalls = balance.maxCalls().isPresent()
                && balance.calls() >= balance.maxCalls().getAsLong();
        return new BudgetExhaustedException(
                isOutOfCalls
                        ? "Not sent: " + budget + " of " + balance.maxCalls().getAsLong()
                                + " calls is used up; raise maxCalls to go on"
                        : "Not sent: a call at " + yuan(priceFen) + " yuan does not fit into " + budget + " of "
                                + yuan(balance.maxFen().orElse(0)) + " yuan, of which " + yuan(balance.fen())
                                + " are spent; raise maxCost to go on",
                retryAt);
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, FEN_SCALE).toPlainString();
    }

    private ServiceUnavailableException unreachable(String reason) {
        isReachable = false;
        return ServiceUnavailableException.notSent(
                "Not sent: the account state does not work (" + reason
                        + "), and nothing is sent without it; see to its store, then retry",
                null);
    }
}
