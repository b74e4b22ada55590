package io.github.qcc.http.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.account.FailingState.Mode;
import io.github.qcc.http.contract.AccountStateContract;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GuardedAccountStateTest {
    private static final StateSecret SECRET = StateSecret.random();
    private static final Duration TIMEOUT = Duration.ofMillis(200);

    private final AccountKey account = SECRET.accountKey("app key");
    private final AtomicLong nanos = new AtomicLong();
    private final InMemoryAccountState store = InMemoryAccountState.builder()
            .clock(() -> Instant.parse("2026-11-25T04:00:00Z").plusNanos(nanos.get()))
            .ticker(nanos::get)
            .spacing(DepartureSpacing.SHARED)
            .build();
    private final FailingState failing = new FailingState(store);
    private GuardedAccountState guarded =
            GuardedAccountState.builder(failing).stateTimeout(TIMEOUT).build();

    /** The guard changes nothing as long as the store answers. */
    @Nested
    class WithoutFailureTest implements AccountStateContract {
        @Override
        public AccountState state() {
            return guarded;
        }

        @Override
        public void pass(Duration time) {
            GuardedAccountStateTest.this.pass(time);
        }

        @Override
        public boolean isShared() {
            return false;
        }
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @AfterEach
    void close() {
        failing.become(Mode.UP);
        guarded.close();
    }

    private AdmitRequest request(BudgetLimit... budgets) {
        return new AdmitRequest(
                CallId.next(account),
                Endpoint.CASE_CHECK,
                SECRET.requestDigest(Endpoint.CASE_CHECK, "a"),
                AdmitRequest.DEFAULT_PURPOSE,
                10,
                List.of(budgets),
                Duration.ofSeconds(30),
                AccountLimits.of(Rate.perSecond(4)));
    }

    private static BudgetLimit maxCalls(long calls) {
        return new BudgetLimit("run", OptionalLong.of(calls), OptionalLong.empty());
    }

    private CallId left(BudgetLimit... budgets) {
        Admission admission = guarded.admit(request(budgets));
        assertThat(admission).isInstanceOf(Admission.Granted.class);
        CallId id = ((Admission.Granted) admission).id();
        assertThat(guarded.leave(id)).isInstanceOf(Departure.Rest.class);
        return id;
    }

    private static Settlement refusal(CallId id) {
        return Settlement.notSent(id)
                .puttingUp(
                        NewRefusal.lasting(RefusalScope.ofAccount(), QccStatus.KEY_IN_ARREARS, Duration.ofMinutes(5)));
    }

    private void awaitDelivery() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        while (guarded.health().unsettled() > 0) {
            assertThat(never.await(5, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    @Test
    void aStoreThatHangsAdmitsNothingWithinTheTimeout() {
        failing.become(Mode.HANGS);
        long begin = System.nanoTime();
        assertThat(guarded.admit(request())).isInstanceOf(Admission.Unreachable.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isBetween(TIMEOUT, TIMEOUT.multipliedBy(10));
        assertThat(guarded.health()).isEqualTo(new GuardedAccountState.StoreHealth(false, 1, 0, false));
        failing.become(Mode.UP);
        left();
        assertThat(guarded.health()).isEqualTo(new GuardedAccountState.StoreHealth(true, 1, 0, false));
    }

    @Test
    void aStoreThatFailsIsAskedOnceMoreUnderTheSameId() {
        failing.become(Mode.DOWN);
        assertThat(guarded.admit(request())).isInstanceOf(Admission.Unreachable.class);
        assertThat(failing.steps.get()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aBookingWhoseAnswerWasLostComesBack() throws Exception {
        failing.become(Mode.LOSES_ANSWERS);
        AdmitRequest request = request(maxCalls(1));
        assertThat(guarded.admit(request)).isInstanceOf(Admission.Unreachable.class);
        guarded.settle(Settlement.notSent(request.id()));
        failing.become(Mode.UP);
        awaitDelivery();
        assertThat(store.snapshot(account).openCalls()).isZero();
        assertThat(store.snapshot(account).budgets().get(0).calls()).isZero();
    }

    @Test
    void aLostBookingCanBeAskedForAgain() {
        failing.become(Mode.LOSES_ANSWERS);
        AdmitRequest request = request(maxCalls(1));
        assertThat(guarded.admit(request)).isInstanceOf(Admission.Unreachable.class);
        failing.become(Mode.UP);
        assertThat(guarded.admit(request)).isInstanceOf(Admission.Granted.class);
        assertThat(guarded.leave(request.id())).isInstanceOf(Departure.Rest.class);
        assertThat(guarded.health().unsettled()).isZero();
    }

    @Test
    void aDepartureThatCannotBeClaimedIsVoid() {
        Admission.Granted granted = (Admission.Granted) guarded.admit(request());
        failing.become(Mode.LOSES_ANSWERS);
        assertThat(guarded.leave(granted.id())).isInstanceOf(Departure.Void.class);
    }

    @Test
    void aSettlementThatFailsIsRepeatedUntilTheStoreHasIt() throws Exception {
        CallId kept = left(maxCalls(9));
        CallId returned = left(maxCalls(9));
        failing.become(Mode.HANGS);
        guarded.settle(Settlement.of(kept, Billing.CHARGED, Optional.empty()));
        guarded.settle(Settlement.notSent(returned));
        assertThat(guarded.health().unsettled()).isEqualTo(2);
        failing.become(Mode.UP);
        awaitDelivery();
        assertThat(store.snapshot(account).budgets().get(0).calls()).isEqualTo(1);
        assertThat(store.snapshot(account).openCalls()).isZero();
    }

    @Test
    void aRefusalThatTheStoreDoesNotHaveYetKeepsCallsFromBeingAdmitted() {
        CallId refused = left();
        failing.become(Mode.DOWN);
        guarded.settle(refusal(refused));
        failing.become(Mode.UP);
        assertThat(guarded.admit(request())).isInstanceOf(Admission.Refused.class);
        assertThat(guarded.health().unsettled()).isZero();
    }

    @Test
    void theFirstReadingOfAProcessMayTakeLonger() {
        guarded.close();
        guarded = GuardedAccountState.builder(failing)
                .stateTimeout(Duration.ofMillis(1))
                .warmUp(Duration.ofMillis(400))
                .build();
        failing.become(Mode.HANGS);
        assertThatExceptionOfType(AccountStateException.class)
                .isThrownBy(() -> guarded.snapshot(account))
                .withMessageMatching(".* within (400|399) ms.*");
        assertThatExceptionOfType(AccountStateException.class)
                .isThrownBy(() -> guarded.snapshot(account))
                .withMessageContaining("within 1 ms");
    }

    @Test
    void readingFailsWithinTheTimeoutToo() {
        guarded.close();
        guarded = GuardedAccountState.builder(failing)
                .stateTimeout(TIMEOUT)
                .warmUp(Duration.ZERO)
                .build();
        failing.become(Mode.HANGS);
        assertThatExceptionOfType(AccountStateException.class)
                .isThrownBy(() -> guarded.snapshot(account))
                .withMessageContaining("stateTimeout is 200 ms");
        assertThatExceptionOfType(AccountStateException.class)
                .isThrownBy(() -> guarded.agree(account, AccountLimits.unnamed()));
    }

    @Test
    void manyCallersOfAStoreThatHangsAreRefusedWithoutAThreadEach() {
        guarded.close();
        guarded = GuardedAccountState.builder(failing)
                .stateTimeout(Duration.ofMillis(1))
                .build();
        failing.become(Mode.HANGS);
        for (int i = 0; i < 300; i++) {
            assertThat(guarded.admit(request())).isInstanceOf(Admission.Unreachable.class);
        }
        long threads = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("qcc-account-state"))
                .count();
        assertThat(threads).isLessThanOrEqualTo(130);
    }

    @Test
    void anInterruptedCallerKeepsItsInterruptAndLosesNoSettlement() throws Exception {
        CallId call = left(maxCalls(9));
        Thread.currentThread().interrupt();
        guarded.settle(Settlement.notSent(call));
        assertThat(Thread.interrupted()).isTrue();
        awaitDelivery();
        assertThat(store.snapshot(account).budgets().get(0).calls()).isZero();
    }

    @Test
    void closingDeliversWhatIsLeft() {
        CallId call = left(maxCalls(9));
        failing.become(Mode.DOWN);
        guarded.settle(Settlement.notSent(call));
        failing.become(Mode.UP);
        guarded.close();
        assertThat(store.snapshot(account).budgets().get(0).calls()).isZero();
    }

    @Test
    void settingsAreChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GuardedAccountState.builder(store).stateTimeout(Duration.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GuardedAccountState.builder(store).degrade(0, Duration.ofMinutes(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GuardedAccountState.builder(store).degrade(2, Duration.ZERO));
    }

    /** Going on without the store, where somebody chose it. */
    @Nested
    class DegradedTest {
        private static final int PROCESSES = 4;

        DegradedTest() {
            guarded.close();
            guarded = GuardedAccountState.builder(failing)
                    .stateTimeout(TIMEOUT)
                    .degrade(PROCESSES, Duration.ofMinutes(10))
                    .ticker(nanos::get)
                    .build();
        }

        /** A guard that has seen the account, with some calls spent. */
        private void seen(int spent) throws InterruptedException {
            guarded.agree(account, AccountLimits.of(Rate.perSecond(4)).withCallsPerDay(100));
            for (int i = 0; i < spent; i++) {
                guarded.settle(Settlement.of(left(maxCalls(20)), Billing.CHARGED, Optional.empty()));
                pass(Duration.ofSeconds(1));
            }
            pass(Duration.ofSeconds(6));
            int before = failing.steps.get();
            guarded.settle(Settlement.notSent(left(maxCalls(20))));
            CountDownLatch never = new CountDownLatch(1);
            // Admission, departure, settlement, and the look at the balances.
            while (failing.steps.get() < before + 4) {
                assertThat(never.await(5, TimeUnit.MILLISECONDS)).isFalse();
            }
            assertThat(never.await(50, TimeUnit.MILLISECONDS)).isFalse();
        }

        private Admission admit() {
            return guarded.admit(request(maxCalls(20)));
        }

        @Test
        void theRateIsDividedAndBeginsASecondLater() throws Exception {
            seen(0);
            failing.become(Mode.DOWN);
            assertThat(admit())
                    .isInstanceOfSatisfying(
                            Admission.TooFarAhead.class,
                            pause -> assertThat(pause.delay()).isEqualTo(Duration.ofMillis(1050)));
            pass(Duration.ofMillis(1050));
            assertThat(delay(admit())).isZero();
            assertThat(delay(admit())).isEqualTo(Rate.perSecond(1).period(Duration.ofMillis(50)));
            assertThat(guarded.health().isDegraded()).isTrue();
        }

        private Duration delay(Admission admission) {
            return ((Admission.Granted) admission).delay();
        }

        @Test
        void theLimitsOfTheWholeAccountAreTold() throws Exception {
            seen(0);
            failing.become(Mode.DOWN);
            admit();
            pass(Duration.ofMillis(1050));
            assertThat(((Admission.Granted) admit()).limits().rate()).contains(Rate.perSecond(4));
        }

        @Test
        void whatIsLeftOfABudgetIsDivided() throws Exception {
            seen(7);
            failing.become(Mode.DOWN);
            admit();
            int made = 0;
            for (int i = 0; i < 20; i++) {
                pass(Duration.ofSeconds(2));
                if (admit() instanceof Admission.Granted granted) {
                    guarded.leave(granted.id());
                    guarded.settle(Settlement.of(granted.id(), Billing.CHARGED, Optional.empty()));
                    made++;
                }
            }
            assertThat(made).isEqualTo((20 - 7) / PROCESSES);
            failing.become(Mode.UP);
            pass(Duration.ofSeconds(5));
            awaitRecorded(7 + made);
        }

        private void awaitRecorded(int calls) throws InterruptedException {
            CountDownLatch never = new CountDownLatch(1);
            while (guarded.health().unsettled() > 0) {
                pass(Duration.ofMillis(300));
                assertThat(never.await(5, TimeUnit.MILLISECONDS)).isFalse();
            }
            assertThat(store.snapshot(account).budgets().get(0).calls()).isEqualTo(calls);
            assertThat(store.snapshot(account).day().calls()).isEqualTo(calls);
        }

        @Test
        void itEndsAfterItsTime() throws Exception {
            seen(0);
            failing.become(Mode.DOWN);
            admit();
            pass(Duration.ofMinutes(10).plusSeconds(1));
            assertThat(admit()).isInstanceOf(Admission.Unreachable.class);
        }

        @Test
        void itNeverBeginsWhileARefusalApplied() throws Exception {
            seen(0);
            guarded.settle(refusal(left()));
            failing.become(Mode.DOWN);
            pass(Duration.ofSeconds(2));
            assertThat(admit()).isInstanceOf(Admission.Unreachable.class);
        }

        @Test
        void itNeverBeginsForAnAccountThatWasNeverSeen() {
            failing.become(Mode.DOWN);
            assertThat(admit()).isInstanceOf(Admission.Unreachable.class);
        }

        @Test
        void aRefusalEndsItAndIsRecordedFirst() throws Exception {
            seen(0);
            failing.become(Mode.DOWN);
            admit();
            pass(Duration.ofMillis(1050));
            CallId call = ((Admission.Granted) admit()).id();
            guarded.leave(call);
            guarded.settle(refusal(call));
            pass(Duration.ofSeconds(3));
            assertThat(admit()).isInstanceOf(Admission.Unreachable.class);
            failing.become(Mode.UP);
            pass(Duration.ofSeconds(3));
            assertThat(admit()).isInstanceOf(Admission.Refused.class);
        }

        @Test
        void callsWithAndWithoutTheStoreAreASecondApart() throws Exception {
            seen(0);
            failing.become(Mode.DOWN);
            admit();
            pass(Duration.ofMillis(1050));
            CallId without = ((Admission.Granted) admit()).id();
            CallId waiting = ((Admission.Granted) admit()).id();
            assertThat(guarded.leave(without)).isInstanceOf(Departure.Rest.class);
            failing.become(Mode.UP);
            pass(Duration.ofMillis(1000));
            Admission first = admit();
            assertThat(first)
                    .isInstanceOfSatisfying(
                            Admission.TooFarAhead.class,
                            pause -> assertThat(pause.delay()).isEqualTo(Duration.ofMillis(50)));
            assertThat(guarded.leave(waiting)).isInstanceOf(Departure.Void.class);
            pass(Duration.ofMillis(50));
            assertThat(admit()).isInstanceOf(Admission.Granted.class);
            assertThat(guarded.health().isDegraded()).isFalse();
        }
    }
}
