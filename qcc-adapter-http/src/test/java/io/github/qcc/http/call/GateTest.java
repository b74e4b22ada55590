package io.github.qcc.http.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qcc.domain.AccountRefusedException;
import io.github.qcc.domain.Billing;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.QueryCoolDownException;
import io.github.qcc.domain.QuotaExhaustedException;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.StandingRefusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long what is shut stays shut, and how it opens. */
class GateTest {
    private static final Duration A_MOMENT = Duration.ofNanos(1);
    private static final Duration PROBE_PAUSE = Duration.ofMinutes(5);

    private final Bench bench = new Bench();
    private final Script answering = new Script(Script.answer());

    private Script refusing(String code) {
        return new Script(Script.status(code, bench.time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"102", "107", "111"})
    void oneCallMayProbeAfterThePauseAndNotBefore(String code) {
        bench.failure(refusing(code));
        bench.time.pass(PROBE_PAUSE.minus(A_MOMENT));
        assertThat(bench.failure(answering).retryAt())
                .contains(bench.time.instant().plus(A_MOMENT));
        bench.time.pass(A_MOMENT);
        assertThat(bench.ask(answering)).isEqualTo("answer");
        assertThat(answering.attempts()).isEqualTo(1);
    }

    @Test
    void aProbeThatIsRefusedShutsForAnotherPause() {
        Script script = refusing("102");
        bench.failure(script);
        bench.time.pass(PROBE_PAUSE);
        bench.failure(script);
        assertThat(bench.failure(script).retryAt())
                .contains(bench.time.instant().plus(PROBE_PAUSE));
        assertThat(script.attempts()).isEqualTo(2);
    }

    @Test
    void aProbeThatIsAnsweredOpensForAll() {
        bench.failure(refusing("102"));
        bench.time.pass(PROBE_PAUSE);
        bench.ask(answering);
        bench.ask(answering);
        bench.pipeline.ask(Bench.elsewhere(), answering);
        assertThat(answering.attempts()).isEqualTo(3);
    }

    @Test
    void onlyOneProbesAtATime() {
        bench.failure(refusing("102"));
        bench.time.pass(PROBE_PAUSE);
        Script probe = new Script(() -> {
            QccException meanwhile = bench.failure(Bench.question("虚构另一家"), answering);
            assertThat(meanwhile).isInstanceOf(AccountRefusedException.class);
            assertThat(meanwhile.retryAt()).isPresent();
            return Script.answer().get();
        });
        assertThat(bench.ask(probe)).isEqualTo("answer");
        assertThat(answering.attempts()).isZero();
    }

    @Test
    void aProbeThatShowsNothingLeavesTheNextToProbe() {
        bench.failure(refusing("102"));
        bench.time.pass(PROBE_PAUSE);
        bench.failure(new Script(Script.unreadable()));
        assertThat(bench.ask(answering)).isEqualTo("answer");
    }

    @Test
    void aProbeOfTheAccountThatAnEndpointRefusesStillOpensTheAccount() {
        bench.failure(refusing("102"));
        bench.time.pass(PROBE_PAUSE);
        bench.failure(refusing("111"));
        assertThat(bench.pipeline.ask(Bench.elsewhere(), answering)).isEqualTo("answer");
    }

    @Test
    void aLateAnswerToAnEarlierCallOpensNothing() {
        Script late = new Script(() -> {
            bench.failure(Bench.question("虚构另一家"), refusing("102"));
            return Script.answer().get();
        });
        assertThat(bench.ask(late)).isEqualTo("answer");
        assertThat(bench.failure(answering)).isInstanceOf(AccountRefusedException.class);
    }

    @Test
    void aQuotaLastsUntilMidnightInChina() {
        bench.failure(refusing("116"));
        Instant midnight = Instant.parse("2026-03-04T16:00:00Z");
        bench.time.pass(Duration.between(bench.time.instant(), midnight).minus(A_MOMENT));
        QccException refused = bench.failure(answering);
        assertThat(refused).isInstanceOf(QuotaExhaustedException.class);
        assertThat(refused.retryAt()).contains(midnight);
        bench.time.pass(A_MOMENT);
        assertThat(bench.ask(answering)).isEqualTo("answer");
    }

    @Test
    void ofTwoRefusalsTheOneThatLastsLongerStands() {
        Script arrearsInFlight = new Script(() -> {
            bench.failure(Bench.question("虚构另一家"), refusing("109"));
            return Script.status("102", bench.time).get();
        });
        bench.failure(arrearsInFlight);
        assertThat(bench.failure(answering)).isInstanceOf(QuotaExhaustedException.class);
    }

    @Test
    void aLockedQueryIsLeftAloneForExactlyTwoHours() {
        bench.failure(refusing("110"));
        bench.time.pass(Duration.ofHours(2).minus(A_MOMENT));
        assertThat(bench.failure(answering)).isInstanceOf(QueryCoolDownException.class);
        bench.time.pass(A_MOMENT);
        assertThat(bench.ask(answering)).isEqualTo("answer");
    }

    @Test
    void aLockedQueryIsTheSameInFullWidthAndOnItsPageAlone() {
        bench.failure(Bench.question("ABC（样例）"), refusing("110"));
        assertThat(bench.failure(Bench.question("abc(样例)"), answering)).isInstanceOf(QueryCoolDownException.class);
        bench.pipeline.ask(Bench.question("ABC（样例）二"), answering);
        assertThat(answering.attempts()).isEqualTo(1);
    }

    @Test
    void lockedQueriesAreBoundedInNumberAndNeverAtTheCostOfTheAccount() {
        bench.failure(refusing("102"));
        Instant until = bench.time.instant().plus(Duration.ofHours(2));
        for (int i = 0; i < InMemoryCallState.MOST_REFUSALS + 10; i++) {
            bench.state.shut(
                    Gates.QUERY + i,
                    new StandingRefusal(QccStatus.REPEATED_ERRORS, bench.time.instant(), until.plusSeconds(i)));
        }
        assertThat(bench.state.standing("account")).isPresent();
        assertThat(bench.state.standing(Gates.QUERY + 0)).isEmpty();
        assertThat(bench.state.standing(Gates.QUERY + InMemoryCallState.MOST_REFUSALS))
                .isPresent();
    }

    @Test
    void anotherProcessSharingTheStateIsStoppedToo() {
        Pipeline other = new Pipeline(CallSettings.defaults(), bench.state, List.of(), bench.clock, bench.time);
        bench.failure(refusing("102"));
        assertThatThrownBy(() -> other.ask(Bench.QUESTION, answering)).isInstanceOf(AccountRefusedException.class);
        bench.time.pass(PROBE_PAUSE);
        assertThat(other.ask(Bench.QUESTION, answering)).isEqualTo("answer");
        assertThat(bench.ask(answering)).isEqualTo("answer");
    }

    @Test
    void troubleOpensTheBreakerOfItsEndpointAndNoOther() {
        Bench once = new Bench(settings -> settings.attempts(1));
        Script trouble = new Script(Script.trouble(Billing.UNCERTAIN));
        for (int i = 0; i < 30; i++) {
            once.failure(trouble);
        }
        assertThat(trouble.attempts()).isEqualTo(10);
        QccException refused = once.failure(trouble);
        assertThat(refused).isInstanceOf(ServiceUnavailableException.class);
        assertThat(refused.billing()).isEqualTo(Billing.NONE);
        assertThat(refused.retryAt().orElseThrow())
                .isBetween(
                        once.time.instant().plusSeconds(29), once.time.instant().plusSeconds(30));
        assertThat(once.pipeline.ask(Bench.elsewhere(), answering)).isEqualTo("answer");
        once.time.pass(Duration.ofSeconds(30).plus(A_MOMENT));
        assertThat(once.ask(answering)).isEqualTo("answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"202", "999"})
    void whatIsNoTroubleOpensNoBreaker(String code) {
        Script script = refusing(code);
        for (int i = 0; i < 50; i++) {
            bench.failure(script);
        }
        for (int i = 0; i < 50; i++) {
            bench.failure(new Script(Script.unreadable()));
        }
        assertThat(bench.ask(answering)).isEqualTo("answer");
    }
}
