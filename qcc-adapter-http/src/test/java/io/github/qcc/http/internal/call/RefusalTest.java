package io.github.qcc.http.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.AccountRefusedException;
import io.github.qcc.domain.Billing;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QueryCoolDownException;
import io.github.qcc.domain.QuotaExhaustedException;
import io.github.qcc.domain.ServiceUnavailableException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long what is shut stays shut, and how it opens. */
class RefusalTest {
    private static final Duration A_MOMENT = Duration.ofNanos(1);
    private static final Duration PROBE_PAUSE = Duration.ofMinutes(5);

    private final ExecutorFixture fixture = new ExecutorFixture();
    private final ScriptedTransport answering = new ScriptedTransport(ScriptedTransport.answer());

    private ScriptedTransport refusing(String code) {
        return new ScriptedTransport(ScriptedTransport.status(code, fixture.time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"102", "107", "111"})
    void oneCallMayProbeAfterThePauseAndNotBefore(String code) {
        fixture.failure(refusing(code));
        fixture.time.pass(PROBE_PAUSE.minus(A_MOMENT));
        assertThat(fixture.failure(answering).retryAt())
                .contains(fixture.time.instant().plus(A_MOMENT));
        fixture.time.pass(A_MOMENT);
        assertThat(fixture.call(answering)).isEqualTo("answer");
        assertThat(answering.attempts()).isEqualTo(1);
    }

    @Test
    void aProbeThatIsRefusedShutsForAnotherPause() {
        ScriptedTransport script = refusing("102");
        fixture.failure(script);
        fixture.time.pass(PROBE_PAUSE);
        fixture.failure(script);
        assertThat(fixture.failure(script).retryAt())
                .contains(fixture.time.instant().plus(PROBE_PAUSE));
        assertThat(script.attempts()).isEqualTo(2);
    }

    @Test
    void aProbeThatIsAnsweredOpensForAll() {
        fixture.failure(refusing("102"));
        fixture.time.pass(PROBE_PAUSE);
        fixture.call(answering);
        fixture.call(answering);
        fixture.call(ExecutorFixture.elsewhere(), answering);
        assertThat(answering.attempts()).isEqualTo(3);
    }

    @Test
    void onlyOneProbesAtATime() {
        fixture.failure(refusing("102"));
        fixture.time.pass(PROBE_PAUSE);
        ScriptedTransport probe = new ScriptedTransport(() -> {
            QccException meanwhile = fixture.failure(ExecutorFixture.request("虚构另一家"), answering);
            assertThat(meanwhile).isInstanceOf(AccountRefusedException.class);
            assertThat(meanwhile.retryAt()).isPresent();
            return ScriptedTransport.answer().get();
        });
        assertThat(fixture.call(probe)).isEqualTo("answer");
        assertThat(answering.attempts()).isZero();
    }

    @Test
    void aProbeThatShowsNothingLeavesTheNextToProbe() {
        fixture.failure(refusing("102"));
        fixture.time.pass(PROBE_PAUSE);
        fixture.failure(new ScriptedTransport(ScriptedTransport.unreadable()));
        assertThat(fixture.call(answering)).isEqualTo("answer");
    }

    @Test
    void aProbeOfTheAccountThatAnEndpointRefusesStillOpensTheAccount() {
        fixture.failure(refusing("102"));
        fixture.time.pass(PROBE_PAUSE);
        fixture.failure(refusing("111"));
        assertThat(fixture.call(ExecutorFixture.elsewhere(), answering)).isEqualTo("answer");
    }

    @Test
    void aLateAnswerToAnEarlierCallOpensNothing() {
        ScriptedTransport late = new ScriptedTransport(() -> {
            fixture.failure(ExecutorFixture.request("虚构另一家"), refusing("102"));
            return ScriptedTransport.answer().get();
        });
        assertThat(fixture.call(late)).isEqualTo("answer");
        assertThat(fixture.failure(answering)).isInstanceOf(AccountRefusedException.class);
    }

    @Test
    void aQuotaLastsUntilMidnightInChina() {
        fixture.failure(refusing("116"));
        Instant midnight = Instant.parse("2026-03-04T16:00:00Z");
        fixture.time.pass(Duration.between(fixture.time.instant(), midnight).minus(A_MOMENT));
        QccException refused = fixture.failure(answering);
        assertThat(refused).isInstanceOf(QuotaExhaustedException.class);
        assertThat(refused.retryAt()).contains(midnight);
        fixture.time.pass(A_MOMENT);
        assertThat(fixture.call(answering)).isEqualTo("answer");
    }

    @Test
    void aQuotaThatIsUsedUpOnTwoDaysInARowIsThatOfTheServicePeriodAndStopsTheAccount() {
        fixture.failure(refusing("116"));
        fixture.time.pass(Duration.ofHours(24));
        QccException again = fixture.failure(refusing("116"));
        assertThat(again)
                .isInstanceOf(AccountRefusedException.class)
                .hasMessageContaining("服务期")
                .hasMessageContaining("qcc account --lift");
        assertThat(again.statusCode()).contains("116");
        assertThat(fixture.failure(answering))
                .isInstanceOf(AccountRefusedException.class)
                .hasMessageContaining("服务期");
        fixture.time.pass(PROBE_PAUSE);
        assertThat(fixture.failure(refusing("116"))).isInstanceOf(AccountRefusedException.class);
        fixture.time.pass(PROBE_PAUSE);
        assertThat(fixture.call(answering)).isEqualTo("answer");
    }

    @Test
    void aQuotaThatIsUsedUpAgainAfterADayWithoutCallsIsThatOfTheDay() {
        fixture.failure(refusing("116"));
        fixture.time.pass(Duration.ofHours(48));
        assertThat(fixture.failure(refusing("116"))).isInstanceOf(QuotaExhaustedException.class);
    }

    @Test
    void ofTwoRefusalsTheOneThatLastsLongerStands() {
        ScriptedTransport arrearsInFlight = new ScriptedTransport(() -> {
            fixture.failure(ExecutorFixture.request("虚构另一家"), refusing("109"));
            return ScriptedTransport.status("102", fixture.time).get();
        });
        fixture.failure(arrearsInFlight);
        assertThat(fixture.failure(answering)).isInstanceOf(QuotaExhaustedException.class);
    }

    @Test
    void aLockedQueryIsLeftAloneForExactlyTwoHours() {
        fixture.failure(refusing("110"));
        fixture.time.pass(Duration.ofHours(2).minus(A_MOMENT));
        assertThat(fixture.failure(answering)).isInstanceOf(QueryCoolDownException.class);
        fixture.time.pass(A_MOMENT);
        assertThat(fixture.call(answering)).isEqualTo("answer");
    }

    @Test
    void aLockedQueryIsLockedOnItsPageAlone() {
        fixture.failure(ExecutorFixture.request("虚构（样例）"), refusing("110"));
        assertThat(fixture.failure(ExecutorFixture.request("虚构（样例）"), answering))
                .isInstanceOf(QueryCoolDownException.class);
        fixture.call(ExecutorFixture.request("虚构（样例）", 2), answering);
        assertThat(answering.attempts()).isEqualTo(1);
    }

    @Test
    void anotherProcessThatSharesTheStateIsStoppedToo() {
        ExecutorFixture other = fixture.otherProcess();
        fixture.failure(refusing("102"));
        assertThat(other.failure(answering)).isInstanceOf(AccountRefusedException.class);
        fixture.time.pass(PROBE_PAUSE);
        assertThat(other.call(answering)).isEqualTo("answer");
        assertThat(fixture.call(answering)).isEqualTo("answer");
    }

    @Test
    void troubleOpensTheBreakerOfItsEndpointAndNoOther() {
        ExecutorFixture once = new ExecutorFixture(settings -> settings.attempts(1));
        ScriptedTransport trouble = new ScriptedTransport(ScriptedTransport.trouble(Billing.UNCERTAIN));
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
        assertThat(once.call(ExecutorFixture.elsewhere(), answering)).isEqualTo("answer");
        once.time.pass(Duration.ofSeconds(30).plus(A_MOMENT));
        assertThat(once.call(answering)).isEqualTo("answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"202", "999"})
    void whatIsNoTroubleOpensNoBreaker(String code) {
        ScriptedTransport script = refusing(code);
        for (int i = 0; i < 50; i++) {
            fixture.failure(script);
        }
        for (int i = 0; i < 50; i++) {
            fixture.failure(new ScriptedTransport(ScriptedTransport.unreadable()));
        }
        assertThat(fixture.call(answering)).isEqualTo("answer");
    }
}
