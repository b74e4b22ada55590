package io.github.qcc.http.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.AccountRefusedException;
import io.github.qcc.domain.Billing;
import io.github.qcc.domain.NotReadyException;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.Remedy;
import io.github.qcc.domain.UnknownStatusException;
import io.github.qcc.http.call.AttemptEvent;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each status makes of the call that it ended, of the same question, and of others. */
class RemedyTest {
    private static final Set<Remedy> STOPS_THE_QUESTION = Set.of(
            Remedy.STOP_ACCOUNT,
            Remedy.CHECK_SIGNATURE,
            Remedy.COOL_DOWN_UNTIL_TOMORROW,
            Remedy.STOP_ENDPOINT,
            Remedy.COOL_DOWN_QUERY);
    private static final Set<Remedy> STOPS_THE_ENDPOINT =
            Set.of(Remedy.STOP_ACCOUNT, Remedy.CHECK_SIGNATURE, Remedy.COOL_DOWN_UNTIL_TOMORROW, Remedy.STOP_ENDPOINT);
    private static final Set<Remedy> STOPS_THE_ACCOUNT =
            Set.of(Remedy.STOP_ACCOUNT, Remedy.CHECK_SIGNATURE, Remedy.COOL_DOWN_UNTIL_TOMORROW);

    private final ExecutorFixture fixture = new ExecutorFixture();

    private ScriptedTransport refusing(QccStatus status) {
        return new ScriptedTransport(ScriptedTransport.status(status.code(), fixture.time));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SUCCESS", "NO_RESULT", "TOO_MANY_ROWS", "PROCESSING"})
    void onlyPassingTroubleIsAskedAgain(QccStatus status) {
        ScriptedTransport script = refusing(status);
        assertThat(fixture.failure(script).billing()).isEqualTo(status.billing());
        assertThat(script.attempts()).isEqualTo(status.remedy() == Remedy.TRY_AGAIN ? 3 : 1);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SUCCESS", "NO_RESULT", "TOO_MANY_ROWS"})
    void theSameQuestionIsRefusedHereWhereTheRemedyIsToStop(QccStatus status) {
        assertRefusedHere(status, ExecutorFixture.REQUEST, STOPS_THE_QUESTION);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SUCCESS", "NO_RESULT", "TOO_MANY_ROWS"})
    void anotherQuestionIsRefusedHereWhereTheEndpointIsConcerned(QccStatus status) {
        assertRefusedHere(status, ExecutorFixture.request("虚构另一家"), STOPS_THE_ENDPOINT);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SUCCESS", "NO_RESULT", "TOO_MANY_ROWS"})
    void anotherEndpointIsRefusedHereWhereTheAccountIsConcerned(QccStatus status) {
        assertRefusedHere(status, ExecutorFixture.elsewhere(), STOPS_THE_ACCOUNT);
    }

    private void assertRefusedHere(QccStatus status, ScriptedTransport.ScriptedRequest next, Set<Remedy> where) {
        QccException first = fixture.failure(refusing(status));
        ScriptedTransport second = new ScriptedTransport(ScriptedTransport.answer());
        if (where.contains(status.remedy())) {
            QccException refused = fixture.failure(next, second);
            assertThat(refused).hasSameClassAs(first);
            assertThat(refused.status()).contains(status);
            assertThat(refused.billing()).isEqualTo(Billing.NONE);
            assertThat(refused.retryAt()).isPresent();
            assertThat(second.attempts()).isZero();
        } else {
            assertThat(fixture.call(next, second)).isEqualTo("answer");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127", "299", "999"})
    void anUndocumentedStatusIsNeitherRepeatedNorHeldAgainstTheNext(String code) {
        ScriptedTransport script =
                new ScriptedTransport(ScriptedTransport.status(code, fixture.time), ScriptedTransport.answer());
        assertThat(fixture.failure(script)).isInstanceOf(UnknownStatusException.class);
        assertThat(script.attempts()).isEqualTo(1);
        assertThat(fixture.attempts.get(0).status()).isEqualTo("unknown");
        assertThat(fixture.call(script)).isEqualTo("answer");
    }

    @Test
    void anAnswerStillBeingPreparedIsPolledWithGrowingPauses() {
        ScriptedTransport script = new ScriptedTransport(
                ScriptedTransport.status("205", fixture.time),
                ScriptedTransport.status("205", fixture.time),
                ScriptedTransport.status("205", fixture.time),
                ScriptedTransport.answer());
        assertThat(fixture.call(script)).isEqualTo("answer");
        assertThat(script.attempts()).isEqualTo(4);
        assertThat(fixture.time.waits().get(0)).isBetween(Duration.ofMillis(800), Duration.ofMillis(1200));
        assertThat(fixture.attempts).extracting(AttemptEvent::billing).containsOnly(Billing.CHARGED);
    }

    @Test
    void anAnswerThatIsNeverReadyIsGivenUpWithinTheDeadline() {
        ScriptedTransport script = new ScriptedTransport(ScriptedTransport.status("205", fixture.time));
        QccException failure = fixture.failure(script);
        assertThat(failure).isInstanceOf(NotReadyException.class);
        assertThat(failure.billing()).isEqualTo(Billing.CHARGED);
        assertThat(script.attempts()).isBetween(5, 20);
        assertThat(Duration.ofNanos(fixture.time.nanos())).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void aRepeatedErrorThatWasChargedIsNotRepeated() {
        ScriptedTransport script = new ScriptedTransport(ScriptedTransport.status("110", fixture.time));
        fixture.failure(script);
        for (int i = 0; i < 100; i++) {
            fixture.time.pass(Duration.ofMinutes(1));
            fixture.failure(script);
        }
        assertThat(script.attempts()).isEqualTo(1);
    }

    @Test
    void tellsByItsTypeThatBatchWorkHasToStop() {
        fixture.failure(refusing(QccStatus.KEY_IN_ARREARS));
        assertThat(fixture.failure(new ScriptedTransport(ScriptedTransport.answer())))
                .isInstanceOf(AccountRefusedException.class)
                .matches(QccException::concernsAccount);
    }
}
