package io.github.qcc.http.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.AccountRefusedException;
import io.github.qcc.domain.Billing;
import io.github.qcc.domain.NotReadyException;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.Remedy;
import io.github.qcc.domain.UnknownStatusException;
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

    private final Bench bench = new Bench();

    private Script refusing(QccStatus status) {
        return new Script(Script.status(status.code(), bench.time));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SUCCESS", "NO_RESULT", "TOO_MANY_ROWS", "PROCESSING"})
    void onlyPassingTroubleIsAskedAgain(QccStatus status) {
        Script script = refusing(status);
        assertThat(bench.failure(script).billing()).isEqualTo(status.billing());
        assertThat(script.attempts()).isEqualTo(status.remedy() == Remedy.TRY_AGAIN ? 3 : 1);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SUCCESS", "NO_RESULT", "TOO_MANY_ROWS"})
    void theSameQuestionIsRefusedHereWhereTheRemedyIsToStop(QccStatus status) {
        assertRefusedHere(status, Bench.QUESTION, STOPS_THE_QUESTION);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SUCCESS", "NO_RESULT", "TOO_MANY_ROWS"})
    void anotherQuestionIsRefusedHereWhereTheEndpointIsConcerned(QccStatus status) {
        assertRefusedHere(status, Bench.question("虚构另一家"), STOPS_THE_ENDPOINT);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SUCCESS", "NO_RESULT", "TOO_MANY_ROWS"})
    void anotherEndpointIsRefusedHereWhereTheAccountIsConcerned(QccStatus status) {
        assertRefusedHere(status, Bench.elsewhere(), STOPS_THE_ACCOUNT);
    }

    private void assertRefusedHere(QccStatus status, Question next, Set<Remedy> where) {
        QccException first = bench.failure(refusing(status));
        Script second = new Script(Script.answer());
        if (where.contains(status.remedy())) {
            QccException refused = bench.failure(next, second);
            assertThat(refused).hasSameClassAs(first);
            assertThat(refused.status()).contains(status);
            assertThat(refused.billing()).isEqualTo(Billing.NONE);
            assertThat(refused.retryAt()).isPresent();
            assertThat(second.attempts()).isZero();
        } else {
            assertThat(bench.pipeline.ask(next, second)).isEqualTo("answer");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127", "299", "999"})
    void anUndocumentedStatusIsNeitherRepeatedNorHeldAgainstTheNext(String code) {
        Script script = new Script(Script.status(code, bench.time), Script.answer());
        assertThat(bench.failure(script)).isInstanceOf(UnknownStatusException.class);
        assertThat(script.attempts()).isEqualTo(1);
        assertThat(bench.attempts.get(0).status()).isEqualTo("unknown");
        assertThat(bench.ask(script)).isEqualTo("answer");
    }

    @Test
    void anAnswerStillBeingPreparedIsPolledWithGrowingPauses() {
        Script script = new Script(
                Script.status("205", bench.time),
                Script.status("205", bench.time),
                Script.status("205", bench.time),
                Script.answer());
        assertThat(bench.ask(script)).isEqualTo("answer");
        assertThat(script.attempts()).isEqualTo(4);
        assertThat(bench.time.waits().get(0)).isBetween(Duration.ofMillis(800), Duration.ofMillis(1200));
        assertThat(bench.attempts).extracting(AttemptEvent::billing).containsOnly(Billing.CHARGED);
    }

    @Test
    void anAnswerThatIsNeverReadyIsGivenUpWithinTheDeadline() {
        Script script = new Script(Script.status("205", bench.time));
        QccException failure = bench.failure(script);
        assertThat(failure).isInstanceOf(NotReadyException.class);
        assertThat(failure.billing()).isEqualTo(Billing.CHARGED);
        assertThat(script.attempts()).isBetween(5, 20);
        assertThat(Duration.ofNanos(bench.time.nanos())).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void aRepeatedErrorThatWasChargedIsNotRepeated() {
        Script script = new Script(Script.status("110", bench.time));
        bench.failure(script);
        for (int i = 0; i < 100; i++) {
            bench.time.pass(Duration.ofMinutes(1));
            bench.failure(script);
        }
        assertThat(script.attempts()).isEqualTo(1);
    }

    @Test
    void tellsByItsTypeThatBatchWorkHasToStop() {
        bench.failure(refusing(QccStatus.KEY_IN_ARREARS));
        assertThat(bench.failure(new Script(Script.answer())))
                .isInstanceOf(AccountRefusedException.class)
                .matches(QccException::concernsAccount);
    }
}
