package io.github.qcc.http.account;

import io.github.qcc.http.account.AccountMemory.OpenCall;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Ledgers of one account in memory. Guarded by the account's lock. */
final class LedgerMemory {
    private final Map<String, Counter> budgets = new TreeMap<>();
    private final Map<String, Counter> purposes = new TreeMap<>();
    private DayOfChina today;
    private Counter day = new Counter();

    LedgerMemory(Instant now) {
        today = DayOfChina.at(now);
    }

    private static final class Counter {
        private long calls;
        private long fen;
        private long openCalls;
        private OptionalLong maxCalls = OptionalLong.empty();
        private OptionalLong maxFen = OptionalLong.empty();

        private void book(long price) {
            calls++;
            openCalls++;
            fen += price;
        }

        private void settle(long price, boolean isKept) {
            openCalls--;
            if (!isKept) {
                calls--;
                fen -= price;
            }
        }

        private LedgerBalance balance(Ledger.LedgerKind kind, String name) {
            return new LedgerBalance(new Ledger(kind, name), calls, fen, openCalls, maxCalls, maxFen);
        }
    }

    /** Begins a new day if one has begun. */
    void beginDay(Instant now) {
        if (!today.contains(now)) {
            today = DayOfChina.at(now);
            day = new Counter();
            purposes.clear();
        }
    }

    DayOfChina today() {
        return today;
    }

    /** The first ledger without room for a call. */
    Optional<Admission> check(AdmitRequest request, AccountLimits limits) {
        if (limits.callsPerDay().isPresent()
                && day.calls >= limits.callsPerDay().getAsLong()) {
            return Optional.of(new Admission.Exhausted(day(limits), Optional.of(today.end())));
        }
        for (BudgetLimit limit : request.budgets()) {
            Counter budget = budgets.computeIfAbsent(limit.name(), name -> new Counter());
            budget.maxCalls = limit.maxCalls();
            budget.maxFen = limit.maxFen();
            if (!limit.allows(budget.calls, budget.fen, request.priceFen())) {
                return Optional.of(new Admission.Exhausted(
                        budget.balance(Ledger.LedgerKind.BUDGET, limit.name()), Optional.empty()));
            }
        }
        return Optional.empty();
    }

    void book(AdmitRequest request) {
        day.book(request.priceFen());
        purposes.computeIfAbsent(request.purpose(), name -> new Counter()).book(request.priceFen());
        for (BudgetLimit limit : request.budgets()) {
            budgets.get(limit.name()).book(request.priceFen());
        }
    }

    /** Ends a booking. A call counts on the day on which it was admitted. */
    void settle(OpenCall call, boolean isKept) {
        long price = call.request.priceFen();
        if (call.day == today) {
            day.settle(price, isKept);
            purposes.get(call.request.purpose()).settle(price, isKept);
        }
        for (BudgetLimit limit : call.request.budgets()) {
            budgets.get(limit.name()).settle(price, isKept);
        }
    }

    LedgerBalance day(AccountLimits limits) {
        day.maxCalls = limits.callsPerDay();
        return day.balance(Ledger.LedgerKind.DAY, today.date().toString());
    }

    List<LedgerBalance> budgets() {
        return balances(budgets, Ledger.LedgerKind.BUDGET);
    }

    List<LedgerBalance> purposes() {
        return balances(purposes, Ledger.LedgerKind.PURPOSE);
    }

    private static List<LedgerBalance> balances(Map<String, Counter> counters, Ledger.LedgerKind kind) {
        return counters.entrySet().stream()
                .map(entry -> entry.getValue().balance(kind, entry.getKey()))
                .toList();
    }
}
