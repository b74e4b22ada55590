package io.github.qcc.http.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.AccountRefusedException;
import io.github.qcc.domain.Billing;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.NotReadyException;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.http.call.AttemptEvent;
import io.github.qcc.http.call.RetryUncertain;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is repeated, by what it cost. */
class RetryPolicyTest {
    private final ExecutorFixture fixture = new ExecutorFixture();

    @Test
    void whatWasFreeIsRepeatedAsOftenAsIsSet() {
        ExecutorFixture five = new ExecutorFixture(settings -> settings.attempts(5));
        ScriptedTransport script = new ScriptedTransport(ScriptedTransport.trouble(Billing.NONE));
        assertThat(five.failure(script).billing()).isEqualTo(Billing.NONE);
        assertThat(script.attempts()).isEqualTo(5);
    }

    @Test
    void whatMayHaveBeenChargedIsRepeatedOnce() {
        ExecutorFixture five = new ExecutorFixture(settings -> settings.attempts(5));
        ScriptedTransport script = new ScriptedTransport(ScriptedTransport.trouble(Billing.UNCERTAIN));
        assertThat(five.failure(script).billing()).isEqualTo(Billing.UNCERTAIN);
        assertThat(script.attempts()).isEqualTo(2);
    }

    @Test
    void inStrictModeWhatMayHaveBeenChargedIsNotRepeated() {
        ExecutorFixture strict = new ExecutorFixture(settings -> settings.retryUncertain(RetryUncertain.NEVER));
        ScriptedTransport script = new ScriptedTransport(ScriptedTransport.trouble(Billing.UNCERTAIN));
        strict.failure(script);
        assertThat(script.attempts()).isEqualTo(1);
    }

    @Test
    void whoCountsEachCallIsToldAtOnceThatAnAnswerIsInPreparation() {
        ExecutorFixture counting = new ExecutorFixture(settings -> settings.pollWhilePreparing(false));
        ScriptedTransport script = new ScriptedTransport(ScriptedTransport.status("205", counting.time));
        assertThat(counting.failure(script)).isInstanceOf(NotReadyException.class);
        assertThat(script.attempts()).isEqualTo(1);
    }

    @Test
    void whatIsUnreadableIsNotRepeated() {
        ScriptedTransport script = new ScriptedTransport(ScriptedTransport.unreadable());
        fixture.failure(script);
        assertThat(script.attempts()).isEqualTo(1);
    }

    @Test
    void anAnswerAfterTroubleIsAnAnswer() {
        assertThat(fixture.call(new ScriptedTransport(
                        ScriptedTransport.trouble(Billing.NONE),
                        ScriptedTransport.trouble(Billing.UNCERTAIN),
                        ScriptedTransport.answer())))
                .isEqualTo("answer");
        assertThat(fixture.attempts).extracting(AttemptEvent::number).containsExactly(1, 2, 3);
        assertThat(fixture.operations)
                .singleElement()
                .satisfies(event -> assertThat(event.cost()).isEqualTo(new Cost(1, 1, 1)));
    }

    @Test
    void pausesGrowAndAreNoTwoAlike() {
        fixture.failure(new ScriptedTransport(ScriptedTransport.trouble(Billing.NONE)));
        assertThat(fixture.time.waits()).hasSizeGreaterThanOrEqualTo(2);
        Duration first = fixture.time.waits().get(0);
        assertThat(first).isBetween(Duration.ofMillis(250), Duration.ofMillis(750));
        ExecutorFixture another = new ExecutorFixture();
        another.failure(new ScriptedTransport(ScriptedTransport.trouble(Billing.NONE)));
        another.failure(new ScriptedTransport(ScriptedTransport.trouble(Billing.NONE)));
        assertThat(another.time.waits()).doesNotHaveDuplicates();
    }

    @Test
    void aFailureThatCostLessThanAnEarlierOneDoesNotHideIt() {
        QccException failure = fixture.failure(new ScriptedTransport(
                ScriptedTransport.trouble(Billing.UNCERTAIN),
                ScriptedTransport.trouble(Billing.NONE),
                ScriptedTransport.trouble(Billing.NONE)));
        assertThat(failure.cost()).isEqualTo(new Cost(0, 1, 2));
    }

    @Test
    void anAnswerThatWasNotReadyIsStillChargedAfterTrouble() {
        QccException failure = fixture.failure(new ScriptedTransport(
                ScriptedTransport.status("205", fixture.time), ScriptedTransport.trouble(Billing.NONE)));
        assertThat(failure).isInstanceOf(ServiceUnavailableException.class);
        assertThat(failure.cost().charged()).isEqualTo(1);
    }

    @Test
    void aRefusalOfTheAccountIsToldAsSuchAndKeepsWhatWentBefore() {
        QccException failure = fixture.failure(new ScriptedTransport(
                ScriptedTransport.trouble(Billing.UNCERTAIN), ScriptedTransport.status("102", fixture.time)));
        assertThat(failure).isInstanceOf(AccountRefusedException.class);
        assertThat(failure.cost()).isEqualTo(new Cost(0, 1, 1));
        assertThat(fixture.operations.get(0).cost()).isEqualTo(new Cost(0, 1, 1));
    }

    @Test
    void waitsAsLongAsItWasAskedTo() {
        Instant retryAt = fixture.time.instant().plusSeconds(40);
        ScriptedTransport script =
                new ScriptedTransport(ScriptedTransport.trouble(Billing.NONE, retryAt), ScriptedTransport.answer());
        assertThat(fixture.call(script)).isEqualTo("answer");
        assertThat(fixture.time.instant()).isAfterOrEqualTo(retryAt).isBefore(retryAt.plusSeconds(1));
    }

    @ParameterizedTest
    @CsvSource({"60", "61", "86400"})
    void doesNotWaitBeyondTheDeadline(long seconds) {
        Instant retryAt = fixture.time.instant().plusSeconds(seconds);
        ScriptedTransport script =
                new ScriptedTransport(ScriptedTransport.trouble(Billing.NONE, retryAt), ScriptedTransport.answer());
        assertThat(fixture.failure(script).retryAt()).contains(retryAt);
        assertThat(fixture.time.waits()).isEmpty();
    }

    @Test
    void attemptsShareOneDeadline() {
        ScriptedTransport script = new ScriptedTransport(
                () -> {
                    fixture.time.pass(Duration.ofSeconds(50));
                    return ScriptedTransport.trouble(Billing.NONE).get();
                },
                ScriptedTransport.answer());
        fixture.call(script);
        assertThat(script.limits().get(0)).isEqualTo(Duration.ofSeconds(60));
        assertThat(script.limits().get(1)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void anInterruptedPauseEndsTheOperationAndTheInterruptStays() {
        ScriptedTransport script = new ScriptedTransport(() -> {
            Thread.currentThread().interrupt();
            return ScriptedTransport.trouble(Billing.UNCERTAIN).get();
        });
        QccException failure = fixture.failure(script);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure).isInstanceOf(ServiceUnavailableException.class);
        assertThat(failure.billing()).isEqualTo(Billing.UNCERTAIN);
        assertThat(script.attempts()).isEqualTo(1);
    }

    @Test
    void nothingIsRepeatedAfterClose() {
        ScriptedTransport script = new ScriptedTransport(() -> {
            fixture.executor.close();
            return ScriptedTransport.trouble(Billing.NONE).get();
        });
        fixture.failure(script);
        assertThat(script.attempts()).isEqualTo(1);
    }

    @Test
    void signsAgainOnceWhereTheClockWasWrong() {
        ScriptedTransport script = new ScriptedTransport(() -> {
            fixture.clock.observe(
                    fixture.time.instant().plusSeconds(600), fixture.time.instant(), fixture.time.instant());
            return ScriptedTransport.status("107", fixture.time).get();
        });
        fixture.failure(script);
        assertThat(script.attempts()).isEqualTo(2);
        assertThat(fixture.failure(new ScriptedTransport(ScriptedTransport.answer()))
                        .statusCode())
                .contains("107");
    }

    @Test
    void aClockPutRightLeavesNothingShut() {
        ScriptedTransport script = new ScriptedTransport(
                () -> {
                    fixture.clock.observe(
                            fixture.time.instant().minusSeconds(600), fixture.time.instant(), fixture.time.instant());
                    return ScriptedTransport.status("115", fixture.time).get();
                },
                ScriptedTransport.answer());
        assertThat(fixture.call(script)).isEqualTo("answer");
        assertThat(fixture.call(script)).isEqualTo("answer");
    }
}
