package io.github.qcc.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.qcc.app.store.SqliteRunStore;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.Refusal;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.port.Endpoint;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a call waits for, and what is told of it meanwhile; in virtual time. */
class GateTest {
    @TempDir
    private Path folder;

    private final VirtualTime time = new VirtualTime();
    private final RunProgress tally = new RunProgress();
    private final List<RunProgress.Snapshot> told = new ArrayList<>();
    private RunStore store;

    @BeforeEach
    void open() {
        store = SqliteRunStore.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** A gate that lets a call pass every twenty seconds; each wait is looked at while it lasts. */
    private Gate gate(Runnable whileItWaits) {
        Timekeeper watched = new Timekeeper() {
            @Override
            public Instant now() {
                return time.now();
            }

            @Override
            public long nanos() {
                return time.nanos();
            }

            @Override
            public void pause(Duration wait) {
                time.pause(wait);
                told.add(tally.count());
                whileItWaits.run();
            }
        };
        Limits limits = new Limits(
                new BigDecimal("0.05"), 1, true, OptionalInt.empty(), Optional.empty(), new Prices(Map.of()));
        return new Gate(limits, Map.of(), store, watched, tally);
    }

    private static QccException outage(String message) {
        return ServiceUnavailableException.notSent(message, null);
    }

    @Test
    void aCallThatWaitsForItsTurnIsToldAsPaced() {
        Gate gate = gate(() -> {});
        gate.enter(Endpoint.CREDIT_CHECK);
        assertThat(told).isEmpty();
        gate.enter(Endpoint.CREDIT_CHECK);
        assertThat(told).isNotEmpty().allMatch(RunProgress.Snapshot::paced);
        assertThat(tally.count().paced()).isFalse();
    }

    @Test
    void aRunThatIsToEndDoesNotSleepUntilItsTurn() {
        Gate[] gate = new Gate[1];
        gate[0] = gate(() -> gate[0].stop(StopReason.of(StopReason.Cause.INTERRUPTED, "interrupted")));
        gate[0].enter(Endpoint.CREDIT_CHECK);
        Instant begun = time.now();
        assertThatExceptionOfType(StoppedException.class).isThrownBy(() -> gate[0].enter(Endpoint.CREDIT_CHECK));
        assertThat(Duration.between(begun, time.now())).isLessThan(Duration.ofSeconds(1));
        assertThat(tally.count().ending()).isTrue();
    }

    /** A call that fails, and the next one, which waits. */
    private String reasonToldAfter(QccException... failures) {
        Gate gate = gate(() -> {});
        for (QccException failure : failures) {
            gate.enter(Endpoint.CREDIT_CHECK);
            gate.failed(Endpoint.CREDIT_CHECK, time.nanos(), failure);
        }
        told.clear();
        gate.enter(Endpoint.CREDIT_CHECK);
        return told.get(0).pause().orElseThrow().reason();
    }

    @Test
    void anOutageIsToldWithItsReasonAndItsEnd() {
        Gate gate = gate(() -> {});
        gate.enter(Endpoint.CREDIT_CHECK);
        gate.failed(Endpoint.CREDIT_CHECK, time.nanos(), outage("HTTP 503"));
        Instant until = time.now().plusSeconds(1);
        gate.enter(Endpoint.CREDIT_CHECK);
        assertThat(told.get(0).pause()).contains(new RunProgress.Pause(until, "HTTP 503"));
        assertThat(tally.count().pause()).isEmpty();
    }

    @Test
    void aRefusalOfTheAdaptersOwnDoesNotHideWhatCameBefore() {
        assertThat(reasonToldAfter(outage("HTTP 503"), outage("Not asked: too many calls failed")))
                .isEqualTo("Not asked: too many calls failed; before that: HTTP 503");
    }

    @Test
    void theSameFailureAgainIsNoNews() {
        assertThat(reasonToldAfter(outage("HTTP 503"), outage("HTTP 503"))).isEqualTo("HTTP 503");
    }

    @Test
    void anOutageThatIsLongOverIsNotToldAgain() {
        Gate gate = gate(() -> {});
        gate.enter(Endpoint.CREDIT_CHECK);
        gate.failed(Endpoint.CREDIT_CHECK, time.nanos(), outage("HTTP 503"));
        time.pause(Duration.ofMinutes(11));
        gate.enter(Endpoint.CREDIT_CHECK);
        gate.failed(Endpoint.CREDIT_CHECK, time.nanos(), outage("no connection"));
        told.clear();
        gate.enter(Endpoint.CREDIT_CHECK);
        assertThat(told.get(0).pause().orElseThrow().reason()).isEqualTo("no connection");
    }

    @Test
    void callsThatAreTooManyForQccHaveAWayOutOfTheirOwn() {
        QccException tooMany =
                new Refusal(QccStatus.TRAFFIC_ABNORMAL.code(), "", Optional.empty(), time.now()).toException();
        assertThat(reasonToldAfter(tooMany)).contains("120").endsWith("give a smaller --rate)");
    }
}
