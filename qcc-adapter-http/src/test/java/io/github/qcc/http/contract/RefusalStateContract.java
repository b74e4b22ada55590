package io.github.qcc.http.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.account.ActiveRefusal;
import io.github.qcc.http.account.Admission;
import io.github.qcc.http.account.CallId;
import io.github.qcc.http.account.Departure;
import io.github.qcc.http.account.NewRefusal;
import io.github.qcc.http.account.RefusalScope;
import io.github.qcc.http.account.Settlement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How refusals by QCC are put up, tested by probes, and lifted. */
public interface RefusalStateContract extends AccountStateKit {
    /** How long the refusals of these tests last. */
    Duration PAUSE = Duration.ofSeconds(2);

    private static NewRefusal ofAccount(Duration duration) {
        return NewRefusal.lasting(RefusalScope.ofAccount(), QccStatus.KEY_IN_ARREARS, duration);
    }

    private static Admission.Refused refused(Caller caller) {
        Admission admission = caller.admit();
        assertThat(admission).isInstanceOf(Admission.Refused.class);
        return (Admission.Refused) admission;
    }

    private static ActiveRefusal only(Caller caller) {
        assertThat(caller.snapshot().refusals()).hasSize(1);
        return caller.snapshot().refusals().get(0);
    }

    /** A caller whose account was refused, after the end of the refusal. */
    private Caller afterTheEnd() {
        Caller caller = Caller.fast(state());
        caller.refused(ofAccount(PAUSE));
        pass(PAUSE.plus(tolerance()));
        return caller;
    }

    /** Demands that a refusal of the account refuses all its calls in all processes, and says since when and until when. */
    @Test
    default void aRefusalOfTheAccountRefusesAllItsCalls() {
        Caller caller = Caller.fast(state());
        caller.refused(ofAccount(PAUSE));
        Admission.Refused refused =
                refused(caller.on(otherNode()).endpoint(Endpoint.CREDIT_CHECK).request("other"));
        ActiveRefusal refusal = refused.refusal();
        assertThat(refusal.status()).contains(QccStatus.KEY_IN_ARREARS);
        assertThat(refusal.until()).isEqualTo(refusal.since().plus(PAUSE)).isEqualTo(refused.retryAt());
        assertThat(caller.snapshot().refusals()).containsExactly(refusal);
    }

    /** Demands that another account is not affected. */
    @Test
    default void aRefusalConcernsOneAccount() {
        Caller.fast(state()).refused(ofAccount(PAUSE));
        Caller.fast(state()).granted();
    }

    /** Demands that a refused call books nothing. */
    @Test
    default void aRefusedCallBooksNothing() {
        Caller caller = Caller.fast(state());
        caller.refused(ofAccount(PAUSE));
        refused(caller.maxCalls("budget", 5));
        assertThat(caller.callsToday()).isZero();
        assertThat(caller.snapshot().openCalls()).isZero();
    }

    /** Demands that a refusal of an endpoint leaves the others open. */
    @Test
    default void aRefusalOfAnEndpointConcernsItAlone() {
        Caller caller = Caller.fast(state());
        caller.refused(NewRefusal.lasting(RefusalScope.of(Endpoint.CASE_CHECK), QccStatus.INTERFACE_NOT_OPENED, PAUSE));
        refused(caller.request("other"));
        caller.endpoint(Endpoint.CASE_DETAIL).granted();
    }

    /** Demands that a refusal of a request leaves the others open, and ends without a probe. */
    @Test
    default void aRefusalOfARequestConcernsItAloneAndEndsByItself() {
        Caller caller = Caller.fast(state());
        caller.refused(NewRefusal.lasting(RefusalScope.of(caller.digest()), QccStatus.REPEATED_ERRORS, PAUSE));
        refused(caller);
        caller.request("other").granted();
        pass(PAUSE.plus(tolerance()));
        assertThat(caller.snapshot().refusals()).isEmpty();
        assertThat(caller.granted().isProbe()).isFalse();
    }

    /** Demands that of two refusals the one that ends later counts: two processes put theirs up in any order. */
    @Test
    default void theLongestRefusalWinsInAnyOrder() {
        Duration longer = PAUSE.multipliedBy(3);
        for (List<Duration> order : List.of(List.of(PAUSE, longer), List.of(longer, PAUSE))) {
            Caller caller = Caller.fast(state());
            CallId one = caller.left();
            CallId other = caller.left();
            state().settle(Settlement.notSent(one).puttingUp(ofAccount(order.get(0))));
            otherNode().settle(Settlement.notSent(other).puttingUp(ofAccount(order.get(1))));
            ActiveRefusal refusal = only(caller);
            assertThat(Duration.between(refusal.since(), refusal.until())).isEqualTo(longer);
        }
    }

    /** Demands that a refusal is remembered although its call is unknown: what QCC said counts even so. */
    @Test
    default void aRefusalCountsEvenIfItsCallIsUnknown() {
        Caller caller = Caller.fast(state());
        state().settle(Settlement.notSent(caller.newId()).puttingUp(ofAccount(PAUSE)));
        refused(caller);
    }

    /** Demands that waiting calls do not leave after a refusal: going on makes the refusal worse. */
    @Test
    default void aRefusalVoidsTheDeparturesThatWereGrantedBefore() {
        Caller caller = Caller.fast(state());
        CallId waiting = caller.granted().id();
        caller.refused(ofAccount(PAUSE));
        assertThat(state().leave(waiting)).isInstanceOf(Departure.Void.class);
    }

    /** Demands that after the end of a refusal one call of all processes tests it, and the others wait for its lease. */
    @Test
    default void afterItsEndOneCallProbes() {
        Caller caller = afterTheEnd();
        Admission.Granted probe = caller.granted();
        assertThat(probe.isProbe()).isTrue();
        assertThat(probe.probes()).isEqualTo(caller.snapshot().refusals());
        Admission.Refused other = refused(caller.on(otherNode()));
        assertThat(Duration.between(caller.snapshot().at(), other.retryAt()))
                .isBetween(Caller.LEASE.minus(tolerance()), Caller.LEASE.plus(tolerance()));
    }

    /** Demands that a repeated admission of the probe is the probe again. */
    @Test
    default void aRepeatedAdmissionOfTheProbeIsTheProbe() {
        Caller caller = afterTheEnd();
        CallId id = caller.newId();
        Admission first = caller.admit(id);
        assertThat(caller.admit(id))
                .asInstanceOf(type(Admission.Granted.class))
                .extracting(Admission.Granted::probes)
                .isEqualTo(((Admission.Granted) first).probes());
    }

    /** Demands that a probe that QCC accepted opens the account for all. */
    @Test
    default void aProbeThatIsAcceptedLiftsTheRefusal() {
        Caller caller = afterTheEnd();
        Admission.Granted probe = caller.granted();
        assertThat(state().leave(probe.id())).isInstanceOf(Departure.Rest.class);
        state().settle(Settlement.of(probe.id(), Billing.CHARGED, Optional.empty())
                .lifting(probe.probes()));
        assertThat(caller.snapshot().refusals()).isEmpty();
        assertThat(caller.on(otherNode()).granted().isProbe()).isFalse();
        assertThat(caller.granted().isProbe()).isFalse();
    }

    /** Demands that a probe that is refused again keeps the account refused for the next pause. */
    @Test
    default void aProbeThatIsRefusedPutsTheRefusalUpAgain() {
        Caller caller = afterTheEnd();
        ActiveRefusal before = only(caller);
        caller.refused(ofAccount(PAUSE));
        ActiveRefusal after = only(caller);
        assertThat(after.version()).isNotEqualTo(before.version());
        assertThat(refused(caller).retryAt()).isEqualTo(after.until());
    }

    /** Demands that a probe that showed nothing gives the lease back. */
    @Test
    default void aProbeThatShowedNothingLetsTheNextOneProbe() {
        Caller caller = afterTheEnd();
        caller.call(Billing.UNCERTAIN);
        assertThat(caller.granted().isProbe()).isTrue();
    }

    /** Demands that the probe of a dead process does not refuse the account for ever. */
    @Test
    default void theProbeOfADeadProcessEndsWithItsLease() {
        Caller caller = afterTheEnd();
        caller.left();
        pass(Caller.LEASE.plus(tolerance()));
        assertThat(caller.granted().isProbe()).isTrue();
    }

    /** Demands that a call that left before the refusal does not lift it: it says nothing about what came after. */
    @Test
    default void onlyTheVersionThatWasSeenIsLifted() {
        Caller caller = Caller.fast(state());
        caller.refused(ofAccount(PAUSE));
        ActiveRefusal seen = only(caller);
        pass(Duration.ofMillis(10));
        state().settle(Settlement.notSent(caller.newId()).puttingUp(ofAccount(PAUSE.multipliedBy(2))));
        state().settle(Settlement.notSent(caller.newId()).lifting(List.of(seen)));
        refused(caller);
        assertThat(state().lift(caller.account(), seen.scope(), seen.version())).isFalse();
        ActiveRefusal now = only(caller);
        assertThat(otherNode().lift(caller.account(), now.scope(), now.version()))
                .isTrue();
        assertThat(caller.granted().isProbe()).isFalse();
    }

    /** Demands that a version is never used again: a late lift would open a later refusal. */
    @Test
    default void aLaterRefusalHasAnotherVersion() {
        Caller caller = Caller.fast(state());
        caller.refused(ofAccount(PAUSE));
        ActiveRefusal first = only(caller);
        state().lift(caller.account(), first.scope(), first.version());
        pass(Duration.ofMillis(10));
        caller.refused(ofAccount(PAUSE));
        assertThat(only(caller).version()).isNotEqualTo(first.version());
    }

    /** Demands that the quota of the day is refused until midnight in China, and then tested by one call. */
    @Test
    default void aRefusalUntilMidnightEndsAtMidnightInChina() {
        assumeTrue(canPassDays());
        Caller caller = Caller.fast(state());
        caller.refused(NewRefusal.untilMidnight(RefusalScope.ofAccount(), QccStatus.DAILY_CALL_LIMIT));
        ActiveRefusal refusal = only(caller);
        assertThat(refusal.until()).isEqualTo(AccountStateKit.nextMidnight(refusal.since()));
        pass(Duration.between(caller.snapshot().at(), refusal.until()));
        assertThat(caller.granted().isProbe()).isTrue();
    }
}
