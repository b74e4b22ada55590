package io.github.qcc.http.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qcc.domain.Billing;
import io.github.qcc.http.account.AccountLimits;
import io.github.qcc.http.account.Admission;
import io.github.qcc.http.account.CallId;
import io.github.qcc.http.account.Departure;
import io.github.qcc.http.account.Rate;
import io.github.qcc.http.account.Settlement;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How departures are reserved and claimed. */
public interface DepartureContract extends AccountStateKit {
    private Duration period(Rate rate) {
        return rate.period(state().spacing().jitter());
    }

    private void assertNear(Duration actual, Duration expected) {
        assertThat(actual).isBetween(expected.minus(tolerance()), expected.plus(tolerance()));
    }

    /** A caller whose account exists long enough to depart at once. */
    private Caller warm(Rate rate) {
        Caller caller = Caller.at(state(), rate);
        pass(Duration.ofMillis(1100).plus(period(rate)));
        return caller;
    }

    /** Demands even spacing: any other lets a second exceed the rate around its edge. */
    @Test
    default void departuresAreOnePeriodApart() {
        Rate rate = Rate.perSecond(5);
        Caller caller = warm(rate);
        Duration first = caller.granted().delay();
        for (int i = 1; i <= 6; i++) {
            assertNear(caller.granted().delay().minus(first), period(rate).multipliedBy(i));
        }
    }

    /** Demands that callers of two processes share one row of departures. */
    @Test
    default void processesShareTheDepartures() {
        Rate rate = Rate.perSecond(5);
        Caller caller = warm(rate);
        Duration first = caller.granted().delay();
        Duration second = caller.on(otherNode()).granted().delay();
        assertNear(second.minus(first), period(rate));
    }

    /** Demands that an idle account departs at once and saves nothing up: a burst after a pause would exceed the rate. */
    @Test
    default void anIdleAccountDepartsAtOnceButSavesNothingUp() {
        Rate rate = Rate.perSecond(5);
        Caller caller = warm(rate);
        pass(Duration.ofSeconds(2));
        Duration first = caller.granted().delay();
        assertNear(first, Duration.ZERO);
        assertNear(caller.granted().delay().minus(first), period(rate));
    }

    /** Demands a bound on how far ahead departures are reserved: what a dead process reserved is lost for all. */
    @Test
    default void nothingIsReservedBeyondTheHorizon() {
        Caller caller = warm(Rate.perSecond(2));
        int granted = 0;
        Admission last = caller.admit();
        while (last instanceof Admission.Granted && granted < 100) {
            granted++;
            last = caller.admit();
        }
        assertThat(granted).isBetween(4, 6);
        assertThat(last)
                .isInstanceOfSatisfying(
                        Admission.TooFarAhead.class,
                        far -> assertThat(far.delay()).isPositive());
        assertThat(caller.callsToday()).isEqualTo(granted);
        pass(((Admission.TooFarAhead) last).delay().plus(tolerance()));
        assertThat(caller.admit()).isInstanceOf(Admission.Granted.class);
    }

    /** Demands rates below one a second, because some accounts are granted so little. */
    @Test
    default void aRateMayBeAFraction() {
        Rate rate = Rate.perSecond(new BigDecimal("0.05"));
        Caller caller = Caller.at(state(), rate);
        Duration first = caller.granted().delay();
        assertNear(caller.granted().delay().minus(first), period(rate));
        assertThat(period(rate)).isGreaterThanOrEqualTo(Duration.ofSeconds(20));
    }

    /** Demands that a changed rate applies to all processes from the next departure on. */
    @Test
    default void aChangedRateAppliesFromTheNextDepartureOn() {
        Caller caller = warm(Rate.perSecond(5));
        caller.granted();
        AccountLimits changed = otherNode().set(caller.account(), AccountLimits.of(Rate.perSecond(10)));
        assertThat(changed.rate()).contains(Rate.perSecond(10));
        Admission.Granted next = caller.granted();
        assertThat(next.limits().rate()).contains(Rate.perSecond(10));
        assertNear(caller.granted().delay().minus(next.delay()), period(Rate.perSecond(10)));
    }

    /** Demands the rest of the wait by the store's clock, negative once the departure is over. */
    @Test
    default void claimingTellsTheSignedRestOfTheWait() {
        Caller caller = warm(Rate.perSecond(5));
        caller.granted();
        Admission.Granted second = caller.granted();
        Admission.Granted third = caller.granted();
        pass(Duration.ofMillis(100));
        assertRest(caller.state().leave(second.id()), second.delay().minusMillis(100));
        pass(Duration.ofMillis(500));
        assertRest(caller.state().leave(third.id()), third.delay().minusMillis(600));
    }

    private void assertRest(Departure departure, Duration expected) {
        assertThat(departure).isInstanceOfSatisfying(Departure.Rest.class, rest -> assertNear(rest.delay(), expected));
    }

    /** Demands that a departure is claimed once: a second claim would send the same call twice. */
    @Test
    default void aDepartureIsClaimedOnce() {
        Caller caller = Caller.fast(state());
        CallId id = caller.left();
        assertThat(otherNode().leave(id)).isInstanceOf(Departure.Void.class);
    }

    /** Demands that nothing is sent for a call that the store does not know: it may have forgotten it, with the rate. */
    @Test
    default void anUnknownDepartureIsVoid() {
        Caller caller = Caller.fast(state());
        assertThat(state().leave(caller.newId())).isInstanceOf(Departure.Void.class);
    }

    /** Demands that a call that was given up cannot leave any more. */
    @Test
    default void aSettledDepartureIsVoid() {
        Caller caller = Caller.fast(state());
        CallId id = caller.granted().id();
        state().settle(Settlement.notSent(id));
        assertThat(state().leave(id)).isInstanceOf(Departure.Void.class);
    }

    /** Demands that a call whose lease has ended cannot leave: its booking was resolved. */
    @Test
    default void aDepartureAfterTheLeaseIsVoid() {
        Caller caller = Caller.fast(state()).lease(Duration.ofSeconds(1));
        CallId id = caller.granted().id();
        pass(Duration.ofMillis(1100));
        assertThat(state().leave(id)).isInstanceOf(Departure.Void.class);
    }

    /** Demands that an answer that was lost can be asked for again: the same departure, booked once. */
    @Test
    default void aRepeatedAdmissionGetsTheSameDeparture() {
        Caller caller = warm(Rate.perSecond(5));
        caller.granted();
        CallId id = caller.newId();
        Admission first = caller.admit(id);
        pass(Duration.ofMillis(50));
        Admission again = caller.on(otherNode()).admit(id);
        assertThat(first).isInstanceOf(Admission.Granted.class);
        assertThat(again)
                .isInstanceOfSatisfying(
                        Admission.Granted.class,
                        granted -> assertNear(
                                granted.delay(),
                                ((Admission.Granted) first).delay().minusMillis(50)));
        assertThat(caller.callsToday()).isEqualTo(2);
    }

    /** Demands that an account that the store does not know waits for a second: the store may have forgotten calls. */
    @Test
    default void aForgottenAccountDepartsASecondLater() {
        assumeTrue(isShared());
        Caller caller = Caller.at(state(), Rate.perSecond(5));
        assertNear(
                caller.granted().delay(),
                Duration.ofSeconds(1).plus(state().spacing().jitter()));
    }

    /** Demands that accounts do not delay each other. */
    @Test
    default void accountsHaveDeparturesOfTheirOwn() {
        Rate rate = Rate.perSecond(new BigDecimal("0.5"));
        Caller one = Caller.at(state(), rate);
        Caller other = Caller.at(state(), rate);
        pass(Duration.ofSeconds(4));
        assertNear(one.granted().delay(), Duration.ZERO);
        assertNear(other.granted().delay(), Duration.ZERO);
    }

    /** Demands the next departure for operators, and that looking at it takes none. */
    @Test
    default void theSnapshotTellsTheNextDepartureAndTakesNone() {
        Rate rate = Rate.perSecond(5);
        Caller caller = warm(rate);
        Duration delay = caller.granted().delay();
        Instant next = caller.snapshot().nextDeparture().orElseThrow();
        assertThat(caller.snapshot().nextDeparture()).isPresent();
        assertNear(Duration.between(caller.snapshot().at(), next), delay.plus(period(rate)));
        assertNear(caller.granted().delay(), delay.plus(period(rate)));
    }

    /** Demands that a call counts as under way from its admission to its settlement. */
    @Test
    default void theSnapshotCountsCallsUnderWay() {
        Caller caller = Caller.fast(state());
        CallId id = caller.left();
        caller.granted();
        assertThat(caller.snapshot().openCalls()).isEqualTo(2);
        caller.settle(id, Billing.CHARGED);
        assertThat(caller.snapshot().openCalls()).isEqualTo(1);
    }

    /** Demands that no departure of the time before is used after the clock went back, and that a second passes before the next. */
    @Test
    default void aClockThatGoesBackVoidsDeparturesAndPausesASecond() {
        assumeTrue(canTurnClockBack());
        Caller caller = Caller.at(state(), Rate.perSecond(5));
        CallId left = caller.left();
        CallId waiting = caller.granted().id();
        pass(Duration.ofMinutes(-10));
        assertThat(state().leave(waiting)).isInstanceOf(Departure.Void.class);
        assertThat(caller.granted().delay()).isBetween(Duration.ofSeconds(1), Duration.ofMillis(1300));
        caller.settle(left, Billing.CHARGED);
        assertThat(caller.callsToday()).isGreaterThanOrEqualTo(1);
    }
}
