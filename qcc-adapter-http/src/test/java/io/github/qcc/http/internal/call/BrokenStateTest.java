package io.github.qcc.http.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qcc.domain.AccountRefusedException;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.http.account.AccountKey;
import io.github.qcc.http.account.AccountSnapshot;
import io.github.qcc.http.account.AccountState;
import io.github.qcc.http.account.AccountStateException;
import io.github.qcc.http.account.Admission;
import io.github.qcc.http.account.AdmitRequest;
import io.github.qcc.http.account.CallId;
import io.github.qcc.http.account.Departure;
import io.github.qcc.http.account.Settlement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A state, a listener or a transport that throws never replaces a result, and never leaves anything taken. */
@Timeout(30)
class BrokenStateTest {
    private Breakable state;
    private final ExecutorFixture fixture = fixture();
    private final ScriptedTransport answering = new ScriptedTransport(ScriptedTransport.answer());

    private ExecutorFixture fixture() {
        return new ExecutorFixture(
                VirtualTime.from("2026-03-04T05:06:07Z"),
                settings -> settings.concurrency(1).maxCalls(100),
                memory -> state = new Breakable(memory),
                null);
    }

    private static final class Breakable extends RecordingState {
        private String broken = "";

        Breakable(AccountState state) {
            super(state, new ArrayList<>());
        }

        private void requireWorking(String step) {
            if (broken.contains(step)) {
                throw new AccountStateException(step + " failed", null);
            }
        }

        @Override
        public Admission admit(AdmitRequest request) {
            requireWorking("admit");
            return super.admit(request);
        }

        @Override
        public Departure leave(CallId id) {
            requireWorking("leave");
            return super.leave(id);
        }

        @Override
        public void settle(Settlement settlement) {
            requireWorking("settle");
            super.settle(settlement);
        }

        @Override
        public AccountSnapshot snapshot(AccountKey account) {
            requireWorking("snapshot");
            return super.snapshot(account);
        }
    }

    private long booked() {
        return fixture.executor.snapshot().budgets().get(0).calls();
    }

    @Test
    void nothingIsSentWithoutIt() {
        fixture.call(answering);
        state.broken = "admit snapshot";
        QccException refused = fixture.failure(answering);
        assertThat(refused).isInstanceOf(ServiceUnavailableException.class);
        assertThat(refused.cost()).isEqualTo(Cost.NONE);
        assertThat(fixture.executor.health().isStateReachable()).isFalse();
        state.broken = "";
        assertThat(fixture.call(answering)).isEqualTo("answer");
        assertThat(answering.attempts()).isEqualTo(2);
    }

    @Test
    void aResultThatCannotBeSettledReachesItsCallerAndIsSettledLater() {
        fixture.call(answering);
        state.broken = "settle";
        assertThat(fixture.call(answering)).isEqualTo("answer");
        assertThat(fixture.executor.unsettled()).isEqualTo(1);
        state.broken = "";
        fixture.call(answering);
        assertThat(fixture.executor.unsettled()).isZero();
        assertThat(booked()).isEqualTo(3);
        assertThat(fixture.executor.snapshot().openCalls()).isZero();
    }

    @Test
    void aProbeWhoseLiftFailsOpensTheAccountAsSoonAsTheStateWorks() {
        fixture.failure(new ScriptedTransport(ScriptedTransport.status("102", fixture.time)));
        fixture.time.pass(Duration.ofMinutes(5));
        state.broken = "settle";
        assertThat(fixture.call(answering)).isEqualTo("answer");
        state.broken = "";
        assertThat(fixture.call(answering)).isEqualTo("answer");
    }

    @Test
    void aRefusalThatCannotBePutUpReachesItsCaller() {
        state.broken = "settle";
        QccException refused = fixture.failure(new ScriptedTransport(ScriptedTransport.status("102", fixture.time)));
        assertThat(refused).isInstanceOf(AccountRefusedException.class);
        assertThat(refused.cost()).isEqualTo(new Cost(0, 0, 1));
    }

    @Test
    void anErrorInTheTransportKeepsTheBookingAndLeavesNothingTaken() {
        ScriptedTransport failing = new ScriptedTransport(() -> {
            throw new StackOverflowError();
        });
        assertThatThrownBy(() -> fixture.call(failing)).isInstanceOf(StackOverflowError.class);
        assertThat(fixture.operations.get(0).failure()).contains("ERROR");
        assertThat(fixture.executor.inFlight()).isZero();
        assertThat(fixture.executor.snapshot().openCalls()).isZero();
        assertThat(booked()).isEqualTo(1);
        assertThat(fixture.call(answering)).isEqualTo("answer");
    }

    @Test
    void aDepartureThatCannotBeClaimedIsNotUsed() {
        fixture.call(answering);
        int[] failures = new int[1];
        ExecutorFixture flaky = new ExecutorFixture(
                VirtualTime.from("2026-03-04T05:06:07Z"),
                UnaryOperator.identity(),
                memory -> new RecordingState(memory, new ArrayList<>()) {
                    @Override
                    public Departure leave(CallId id) {
                        if (failures[0]++ < 3) {
                            throw new AccountStateException("leave failed", null);
                        }
                        return super.leave(id);
                    }
                },
                null);
        ScriptedTransport script = new ScriptedTransport(ScriptedTransport.answer());
        assertThat(flaky.call(script)).isEqualTo("answer");
        assertThat(script.attempts()).isEqualTo(1);
        assertThat(flaky.executor.voidDepartures()).isEqualTo(3);
    }
}
