package io.github.qcc.http.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.http.account.Admission;
import io.github.qcc.http.account.BudgetLimit;
import io.github.qcc.http.account.CallId;
import io.github.qcc.http.account.Ledger;
import io.github.qcc.http.account.LedgerBalance;
import io.github.qcc.http.account.Settlement;
import io.github.qcc.http.account.SpendEntry;
import io.github.qcc.http.account.SpendLedger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How calls are booked against the day's quota and against budgets. */
public interface LedgerContract extends AccountStateKit {
    private static Admission.Exhausted exhausted(Caller caller) {
        Admission admission = caller.admit();
        assertThat(admission).isInstanceOf(Admission.Exhausted.class);
        return (Admission.Exhausted) admission;
    }

    private static LedgerBalance budget(Caller caller, String name) {
        return caller.snapshot().budgets().stream()
                .filter(balance -> balance.ledger().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Demands that the quota of the day is shared by all processes, and that its end says when it begins again. */
    @Test
    default void theQuotaOfTheDayIsShared() {
        Caller caller = Caller.fast(state()).callsPerDay(2);
        caller.call(Billing.CHARGED);
        caller.on(otherNode()).call(Billing.CHARGED);
        Admission.Exhausted full = exhausted(caller);
        assertThat(full.balance().ledger().kind()).isEqualTo(Ledger.LedgerKind.DAY);
        assertThat(full.balance().calls()).isEqualTo(2);
        assertThat(full.balance().maxCalls()).hasValue(2);
        assertThat(full.retryAt())
                .contains(AccountStateKit.nextMidnight(caller.snapshot().at()));
    }

    /** Demands that what was, or may have been, charged stays booked. */
    @ParameterizedTest
    @EnumSource(names = {"CHARGED", "UNCERTAIN"})
    default void whatMayHaveBeenChargedStaysBooked(Billing billing) {
        Caller caller = Caller.fast(state()).maxCalls("run", 1);
        caller.call(billing);
        assertThat(exhausted(caller).balance().openCalls()).isZero();
        assertThat(budget(caller, "run").fen()).isEqualTo(10);
    }

    /** Demands that a call that cost nothing gives its booking back, in all ledgers. */
    @Test
    default void aFreeCallGivesItsBookingBack() {
        Caller caller = Caller.fast(state()).callsPerDay(1).maxCalls("run", 1);
        caller.call(Billing.NONE);
        assertThat(caller.callsToday()).isZero();
        assertThat(caller.snapshot().day().fen()).isZero();
        assertThat(budget(caller, "run").calls()).isZero();
        caller.granted();
    }

    /** Demands that a call under way counts, and that the balance says that it may come back. */
    @Test
    default void aCallUnderWayCounts() {
        Caller caller = Caller.fast(state()).maxCalls("run", 1);
        CallId open = caller.left();
        assertThat(exhausted(caller).balance().openCalls()).isEqualTo(1);
        assertThat(budget(caller, "run").openCalls()).isEqualTo(1);
        caller.settle(open, Billing.NONE);
        caller.granted();
    }

    /** Demands that a settlement that is repeated changes nothing: it is repeated until the store has confirmed it. */
    @Test
    default void aRepeatedSettlementChangesNothing() {
        Caller caller = Caller.fast(state()).maxCalls("run", 9);
        CallId kept = caller.call(Billing.CHARGED);
        CallId returned = caller.call(Billing.NONE);
        caller.settle(kept, Billing.CHARGED);
        caller.on(otherNode()).settle(kept, Billing.NONE);
        caller.settle(returned, Billing.NONE);
        caller.settle(returned, Billing.CHARGED);
        assertThat(budget(caller, "run").calls()).isEqualTo(1);
        assertThat(caller.snapshot().day().fen()).isEqualTo(10);
        assertThat(caller.callsToday()).isEqualTo(1);
    }

    /** Demands that a settlement of an unknown call books nothing. */
    @Test
    default void aSettlementOfAnUnknownCallBooksNothing() {
        Caller caller = Caller.fast(state());
        caller.settle(caller.newId(), Billing.CHARGED);
        caller.settle(caller.newId(), Billing.NONE);
        assertThat(caller.callsToday()).isZero();
    }

    /** Demands a budget in fen to the last fen. */
    @Test
    default void aBudgetInFenIsExact() {
        Caller caller = Caller.fast(state()).maxFen("run", 25);
        caller.call(Billing.CHARGED);
        caller.call(Billing.CHARGED);
        Admission.Exhausted full = exhausted(caller);
        assertThat(full.balance().ledger()).isEqualTo(new Ledger(Ledger.LedgerKind.BUDGET, "run"));
        assertThat(full.balance().fen()).isEqualTo(20);
        assertThat(full.balance().maxFen()).hasValue(25);
        assertThat(full.retryAt()).isEmpty();
        caller.priceFen(5).granted();
        caller.priceFen(0).granted();
        exhausted(caller.priceFen(1));
    }

    /** Demands that a budget can be raised and lowered at any time, since its owner may change the mind. */
    @Test
    default void aBudgetMayBeRaisedAndLowered() {
        Caller caller = Caller.fast(state());
        caller.maxCalls("run", 1).call(Billing.CHARGED);
        exhausted(caller.maxCalls("run", 1));
        caller.maxCalls("run", 3).call(Billing.CHARGED);
        assertThat(budget(caller, "run").maxCalls()).hasValue(3);
        exhausted(caller.maxCalls("run", 1));
        exhausted(caller.maxCalls("run", 0));
    }

    /** Demands that budgets are told apart by name, and that a call without one counts against none. */
    @Test
    default void budgetsAreToldApart() {
        Caller caller = Caller.fast(state());
        caller.maxCalls("one", 1).call(Billing.CHARGED);
        exhausted(caller.maxCalls("one", 1));
        caller.maxCalls("other", 1).granted();
        caller.budgets(new BudgetLimit[0]).granted();
        assertThat(caller.snapshot().budgets())
                .extracting(balance -> balance.ledger().name())
                .containsExactly("one", "other");
    }

    /** Demands all or nothing: a call that one ledger has no room for is booked in none. */
    @Test
    default void aCallIsBookedInAllLedgersOrInNone() {
        Caller caller = Caller.fast(state());
        BudgetLimit wide = new BudgetLimit("wide", OptionalLong.of(9), OptionalLong.empty());
        BudgetLimit full = new BudgetLimit("full", OptionalLong.of(1), OptionalLong.empty());
        caller.budgets(full).call(Billing.CHARGED);
        exhausted(caller.budgets(wide, full));
        caller.budgets(wide).call(Billing.CHARGED);
        assertThat(budget(caller, "wide").calls()).isEqualTo(1);
        assertThat(caller.callsToday()).isEqualTo(2);
    }

    /** Demands that the day's calls begin from zero at midnight in China, and that budgets go on. */
    @Test
    default void aNewDayBeginsFromZeroAndBudgetsGoOn() {
        assumeTrue(canPassDays());
        Caller caller = Caller.fast(state()).callsPerDay(1).maxCalls("run", 9);
        caller.call(Billing.CHARGED);
        Instant midnight = exhausted(caller).retryAt().orElseThrow();
        pass(Duration.between(caller.snapshot().at(), midnight));
        assertThat(caller.callsToday()).isZero();
        assertThat(caller.snapshot().purposes()).isEmpty();
        caller.call(Billing.CHARGED);
        assertThat(caller.callsToday()).isEqualTo(1);
        assertThat(budget(caller, "run").calls()).isEqualTo(2);
    }

    /** Demands that a call of yesterday that turns out free today does not make today's calls less. */
    @Test
    default void aCallCountsOnTheDayOfItsAdmission() {
        assumeTrue(canPassDays());
        Caller caller =
                Caller.fast(state()).callsPerDay(9).lease(Duration.ofDays(2)).maxCalls("run", 9);
        CallId yesterday = caller.left();
        pass(Duration.ofDays(1));
        caller.call(Billing.CHARGED);
        caller.settle(yesterday, Billing.NONE);
        assertThat(caller.callsToday()).isEqualTo(1);
        assertThat(budget(caller, "run").calls()).isEqualTo(1);
    }

    /** Demands that what each purpose has spent today can be read back, for cost allocation. */
    @Test
    default void spendingIsReadBackByPurpose() {
        Caller caller = Caller.fast(state());
        caller.purpose("onboarding").call(Billing.CHARGED);
        caller.purpose("onboarding").call(Billing.NONE);
        caller.purpose("monitoring").priceFen(7).call(Billing.UNCERTAIN);
        caller.purpose("monitoring").priceFen(7).left();
        assertThat(caller.snapshot().purposes())
                .extracting(
                        balance -> balance.ledger().name(),
                        LedgerBalance::calls,
                        LedgerBalance::fen,
                        LedgerBalance::openCalls)
                .containsExactly(tuple("monitoring", 2L, 14L, 1L), tuple("onboarding", 1L, 10L, 0L));
    }

    /** Demands that a process that dies after its call has left keeps the booking: the call may have been charged. */
    @Test
    default void theCallOfADeadProcessIsKeptIfItHadLeft() {
        Caller caller = Caller.fast(state()).maxCalls("run", 1);
        caller.left();
        pass(Caller.LEASE.plus(tolerance()));
        assertThat(exhausted(caller.on(otherNode())).balance().openCalls()).isZero();
        assertThat(caller.snapshot().openCalls()).isZero();
        assertThat(caller.callsToday()).isEqualTo(1);
    }

    /** Demands that a process that dies while it waits gives its booking back: nothing was sent. */
    @Test
    default void theCallOfADeadProcessComesBackIfItHadNotLeft() {
        Caller caller = Caller.fast(state()).maxCalls("run", 1);
        caller.granted();
        exhausted(caller);
        pass(Caller.LEASE.plus(tolerance()));
        caller.on(otherNode()).granted();
        assertThat(caller.callsToday()).isEqualTo(1);
    }

    /** Demands of a state with a spend ledger each call that may have been charged, once, and no free one. */
    @Test
    default void theSpendLedgerHasWhatMayHaveBeenCharged() {
        assumeTrue(state().spendLedger().isPresent());
        Caller caller = Caller.fast(state()).purpose("onboarding").priceFen(60);
        CallId charged = caller.call(Billing.CHARGED);
        caller.call(Billing.NONE);
        CallId uncertain = caller.left();
        state().settle(Settlement.of(uncertain, Billing.UNCERTAIN, Optional.empty()));
        caller.left();
        List<SpendEntry> entries = entries(caller);
        assertThat(entries)
                .extracting(SpendEntry::billing, SpendEntry::orderNumber)
                .containsExactlyInAnyOrder(
                        tuple(Billing.CHARGED, Optional.of(new OrderNumber("order-" + charged))),
                        tuple(Billing.UNCERTAIN, Optional.empty()));
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.endpoint()).isEqualTo(caller.endpoint().tag());
            assertThat(entry.purpose()).isEqualTo("onboarding");
            assertThat(entry.request()).isEqualTo(caller.digest());
            assertThat(entry.fen()).isEqualTo(60);
        });
    }

    /** Demands that the call of a dead process becomes an uncertain entry, and a late settlement gives its order number. */
    @Test
    default void theSpendLedgerHasTheCallsOfDeadProcesses() {
        assumeTrue(state().spendLedger().isPresent());
        Caller caller = Caller.fast(state());
        CallId dead = caller.left();
        pass(Caller.LEASE.plus(tolerance()));
        assertThat(entries(caller)).extracting(SpendEntry::billing).containsExactly(Billing.UNCERTAIN);
        caller.settle(dead, Billing.CHARGED);
        assertThat(entries(caller))
                .extracting(SpendEntry::billing, SpendEntry::orderNumber)
                .containsExactly(tuple(Billing.CHARGED, Optional.of(new OrderNumber("order-" + dead))));
        assertThat(caller.callsToday()).isEqualTo(1);
    }

    /** Demands that old entries can be deleted, and that this gives no budget back. */
    @Test
    default void oldEntriesOfTheSpendLedgerCanBeDeleted() {
        assumeTrue(state().spendLedger().isPresent());
        Caller caller = Caller.fast(state()).maxCalls("run", 9);
        caller.call(Billing.CHARGED);
        pass(Duration.ofSeconds(1));
        Instant later = caller.snapshot().at();
        caller.call(Billing.CHARGED);
        SpendLedger ledger = state().spendLedger().orElseThrow();
        assertThat(ledger.deleteBefore(caller.account(), later)).isEqualTo(1);
        assertThat(entries(caller)).hasSize(1);
        assertThat(budget(caller, "run").calls()).isEqualTo(2);
    }

    private List<SpendEntry> entries(Caller caller) {
        List<SpendEntry> entries = new ArrayList<>();
        Instant now = caller.snapshot().at();
        otherNode()
                .spendLedger()
                .orElseThrow()
                .read(caller.account(), now.minus(Duration.ofDays(1)), now.plusSeconds(1), entries::add);
        return entries;
    }
}
