package io.github.qcc.http.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qcc.domain.Billing;
import io.github.qcc.http.account.AccountLimits;
import io.github.qcc.http.account.AccountLimitsConflictException;
import io.github.qcc.http.account.Admission;
import io.github.qcc.http.account.CallId;
import io.github.qcc.http.account.Rate;
import io.github.qcc.http.account.Settlement;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How processes agree on the limits of the account, and the limit of concurrent calls. */
public interface AccountLimitsContract extends AccountStateKit {
    /** Demands that a process that names no limit takes the stored ones. */
    @Test
    default void aProcessThatNamesNoneTakesTheStoredLimits() {
        Caller caller = Caller.at(state(), Rate.perSecond(7)).callsPerDay(100).accountConcurrency(3);
        AccountLimits taken = otherNode().agree(caller.account(), AccountLimits.unnamed());
        assertThat(taken)
                .isEqualTo(
                        AccountLimits.of(Rate.perSecond(7)).withCallsPerDay(100).withAccountConcurrency(3));
        assertThat(caller.granted().limits()).isEqualTo(taken);
        assertThat(caller.snapshot().limits()).isEqualTo(taken);
    }

    /** Demands the default rate if no process has named one, and that the first to name one decides. */
    @Test
    default void theFirstProcessThatNamesALimitDecides() {
        Caller unnamed = Caller.unnamed(state());
        assertThat(state().agree(unnamed.account(), AccountLimits.unnamed()).rate())
                .contains(AccountLimits.DEFAULT_RATE);
        assertThat(otherNode()
                        .agree(unnamed.account(), AccountLimits.of(Rate.perSecond(9)))
                        .rate())
                .contains(Rate.perSecond(9));
        assertThat(unnamed.granted().limits().rate()).contains(Rate.perSecond(9));
    }

    /** Demands of a shared state that another value is refused and both are named: mixed rates would add up. */
    @Test
    default void anotherValueThanTheStoredOneIsRefused() {
        assumeTrue(isShared());
        Caller caller = Caller.at(state(), Rate.perSecond(7));
        assertThatExceptionOfType(AccountLimitsConflictException.class)
                .isThrownBy(() -> otherNode().agree(caller.account(), AccountLimits.of(Rate.perSecond(8))))
                .withMessageContaining("7")
                .withMessageContaining("8")
                .satisfies(conflict -> assertThat(conflict.limit()).isEqualTo("rate"));
        assertThat(caller.snapshot().limits().rate()).contains(Rate.perSecond(7));
    }

    /** Demands of a state that only one process uses that a named limit replaces the stored one. */
    @Test
    default void aNamedLimitReplacesTheStoredOneIfNobodyElseUsesTheState() {
        assumeFalse(isShared());
        Caller caller = Caller.at(state(), Rate.perSecond(7)).callsPerDay(4);
        AccountLimits agreed = state().agree(caller.account(), AccountLimits.of(Rate.perSecond(8)));
        assertThat(agreed).isEqualTo(AccountLimits.of(Rate.perSecond(8)).withCallsPerDay(4));
    }

    /** Demands that a limit can be set to none. */
    @Test
    default void aLimitCanBeSetToNone() {
        Caller caller = Caller.fast(state()).callsPerDay(0).accountConcurrency(1);
        state().set(
                        caller.account(),
                        AccountLimits.unnamed()
                                .withCallsPerDay(AccountLimits.UNLIMITED_CALLS)
                                .withAccountConcurrency(AccountLimits.UNLIMITED_CONCURRENCY));
        caller.granted();
        assertThat(caller.on(otherNode()).granted().limits().callsPerDay()).hasValue(AccountLimits.UNLIMITED_CALLS);
    }

    /** Demands a limit of the calls under way in all processes, because QCC answers 122 to more. */
    @Test
    default void noMoreCallsAreUnderWayThanTheAccountMay() {
        Caller caller = Caller.fast(state()).accountConcurrency(2);
        CallId first = caller.left();
        caller.on(otherNode()).granted();
        assertThat(caller.admit())
                .isInstanceOfSatisfying(
                        Admission.Busy.class, busy -> assertThat(busy.delay()).isPositive());
        assertThat(caller.callsToday()).isEqualTo(2);
        caller.settle(first, Billing.CHARGED);
        CallId third = caller.granted().id();
        assertThat(caller.admit()).isInstanceOf(Admission.Busy.class);
        state().settle(Settlement.notSent(third));
        caller.granted();
    }

    /** Demands that the place of a dead process is free after its lease. */
    @Test
    default void thePlaceOfADeadProcessEndsWithItsLease() {
        Caller caller = Caller.fast(state()).accountConcurrency(1).lease(Duration.ofSeconds(1));
        caller.left();
        assertThat(caller.admit()).isInstanceOf(Admission.Busy.class);
        pass(Duration.ofSeconds(1).plus(tolerance()));
        caller.granted();
    }
}
