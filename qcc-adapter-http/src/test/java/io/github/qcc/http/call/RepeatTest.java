package io.github.qcc.http.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.AccountRefusedException;
import io.github.qcc.domain.Billing;
import io.github.qcc.domain.NotReadyException;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.ServiceUnavailableException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is repeated, by what it cost. */
class RepeatTest {
    private final Bench bench = new Bench();

    @Test
    void whatWasFreeIsRepeatedAsOftenAsIsSet() {
        Bench five = new Bench(settings -> settings.attempts(5));
        Script script = new Script(Script.trouble(Billing.NONE));
        assertThat(five.failure(script).billing()).isEqualTo(Billing.NONE);
        assertThat(script.attempts()).isEqualTo(5);
    }

    @Test
    void whatMayHaveBeenChargedIsRepeatedOnce() {
        Bench five = new Bench(settings -> settings.attempts(5));
        Script script = new Script(Script.trouble(Billing.UNCERTAIN));
        assertThat(five.failure(script).billing()).isEqualTo(Billing.UNCERTAIN);
        assertThat(script.attempts()).isEqualTo(2);
    }

    @Test
    void inStrictModeWhatMayHaveBeenChargedIsNotRepeated() {
        Bench strict = new Bench(settings -> settings.strict(true));
        Script script = new Script(Script.trouble(Billing.UNCERTAIN));
        strict.failure(script);
        assertThat(script.attempts()).isEqualTo(1);
    }

    @Test
    void whoCountsEachCallIsToldAtOnceThatAnAnswerIsInPreparation() {
        Bench counting = new Bench(settings -> settings.polls(false));
        Script script = new Script(Script.status("205", counting.time));
        assertThat(counting.failure(script)).isInstanceOf(NotReadyException.class);
        assertThat(script.attempts()).isEqualTo(1);
    }

    @Test
    void whatIsUnreadableIsNotRepeated() {
        Script script = new Script(Script.unreadable());
        bench.failure(script);
        assertThat(script.attempts()).isEqualTo(1);
    }

    @Test
    void anAnswerAfterTroubleIsAnAnswer() {
        assertThat(bench.ask(
                        new Script(Script.trouble(Billing.NONE), Script.trouble(Billing.UNCERTAIN), Script.answer())))
                .isEqualTo("answer");
        assertThat(bench.attempts).extracting(AttemptEvent::number).containsExactly(1, 2, 3);
        assertThat(bench.operations)
                .singleElement()
                .satisfies(event -> assertThat(event.billing()).isEqualTo(Billing.CHARGED));
    }

    @Test
    void pausesGrowAndAreNoTwoAlike() {
        bench.failure(new Script(Script.trouble(Billing.NONE)));
        assertThat(bench.time.waits()).hasSizeGreaterThanOrEqualTo(2);
        Duration first = bench.time.waits().get(0);
        assertThat(first).isBetween(Duration.ofMillis(250), Duration.ofMillis(750));
        Bench another = new Bench();
        another.failure(new Script(Script.trouble(Billing.NONE)));
        another.failure(new Script(Script.trouble(Billing.NONE)));
        assertThat(another.time.waits()).doesNotHaveDuplicates();
    }

    @Test
    void aFailureThatCostLessThanAnEarlierOneDoesNotHideIt() {
        QccException failure = bench.failure(new Script(
                Script.trouble(Billing.UNCERTAIN), Script.trouble(Billing.NONE), Script.trouble(Billing.NONE)));
        assertThat(failure.billing()).isEqualTo(Billing.UNCERTAIN);
    }

    @Test
    void anAnswerThatWasNotReadyIsStillChargedAfterTrouble() {
        QccException failure =
                bench.failure(new Script(Script.status("205", bench.time), Script.trouble(Billing.NONE)));
        assertThat(failure).isInstanceOf(NotReadyException.class);
        assertThat(failure.billing()).isEqualTo(Billing.CHARGED);
    }

    @Test
    void aRefusalOfTheAccountIsToldAsSuchAndKeepsWhatWentBefore() {
        QccException failure =
                bench.failure(new Script(Script.trouble(Billing.UNCERTAIN), Script.status("102", bench.time)));
        assertThat(failure).isInstanceOf(AccountRefusedException.class);
        assertThat(failure.getSuppressed())
                .singleElement()
                .satisfies(earlier ->
                        assertThat(((QccException) earlier).billing()).isEqualTo(Billing.UNCERTAIN));
        assertThat(bench.operations.get(0).billing()).isEqualTo(Billing.UNCERTAIN);
    }

    @Test
    void waitsAsLongAsItWasAskedTo() {
        Instant retryAt = bench.time.instant().plusSeconds(40);
        Script script = new Script(Script.trouble(Billing.NONE, retryAt), Script.answer());
        assertThat(bench.ask(script)).isEqualTo("answer");
        assertThat(bench.time.instant()).isAfterOrEqualTo(retryAt).isBefore(retryAt.plusSeconds(1));
    }

    @ParameterizedTest
    @CsvSource({"60", "61", "86400"})
    void doesNotWaitBeyondTheDeadline(long seconds) {
        Instant retryAt = bench.time.instant().plusSeconds(seconds);
        Script script = new Script(Script.trouble(Billing.NONE, retryAt), Script.answer());
        assertThat(bench.failure(script).retryAt()).contains(retryAt);
        assertThat(bench.time.waits()).isEmpty();
    }

    @Test
    void attemptsShareOneDeadline() {
        Script script = new Script(
                () -> {
                    bench.time.pass(Duration.ofSeconds(50));
                    return Script.trouble(Billing.NONE).get();
                },
                Script.answer());
        bench.ask(script);
        assertThat(script.limits().get(0)).isEqualTo(Duration.ofSeconds(60));
        assertThat(script.limits().get(1)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void anInterruptedPauseEndsTheOperationAndTheInterruptStays() {
        Script script = new Script(() -> {
            Thread.currentThread().interrupt();
            return Script.trouble(Billing.UNCERTAIN).get();
        });
        QccException failure = bench.failure(script);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure).isInstanceOf(ServiceUnavailableException.class);
        assertThat(failure.billing()).isEqualTo(Billing.UNCERTAIN);
        assertThat(script.attempts()).isEqualTo(1);
    }

    @Test
    void nothingIsRepeatedAfterClose() {
        Script script = new Script(() -> {
            bench.pipeline.close();
            return Script.trouble(Billing.NONE).get();
        });
        bench.failure(script);
        assertThat(script.attempts()).isEqualTo(1);
    }

    @Test
    void signsAgainOnceWhereTheClockWasWrong() {
        Script script = new Script(() -> {
            bench.clock.hear(bench.time.instant().plusSeconds(600), bench.time.instant(), bench.time.instant());
            return Script.status("107", bench.time).get();
        });
        bench.failure(script);
        assertThat(script.attempts()).isEqualTo(2);
        assertThat(bench.failure(new Script(Script.answer())).statusCode()).contains("107");
    }

    @Test
    void aClockPutRightLeavesNothingShut() {
        Script script = new Script(
                () -> {
                    bench.clock.hear(
                            bench.time.instant().minusSeconds(600), bench.time.instant(), bench.time.instant());
                    return Script.status("115", bench.time).get();
                },
                Script.answer());
        assertThat(bench.ask(script)).isEqualTo("answer");
        assertThat(bench.ask(script)).isEqualTo("answer");
    }
}
