package io.github.qcc.http.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.InvalidQueryException;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.ServiceUnavailableException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Identical questions at one time are one call. */
@Timeout(60)
class FlightsTest {
    private final Bench bench = new Bench();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    private Script waiting(Script then) {
        return new Script(() -> {
            begun.countDown();
            await(mayEnd);
            return then.attempt(Duration.ZERO, () -> {});
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aThousandThreadsOnOneQuestionAreOneCall() {
        Script script = waiting(new Script(Script.answer()));
        Crowd crowd = Crowd.of(1000, () -> bench.ask(script));
        crowd.awaitWaiting(999);
        mayEnd.countDown();
        assertThat(crowd.results()).hasSize(1000).containsOnly("answer");
        assertThat(script.attempts()).isEqualTo(1);
        assertThat(bench.attempts).hasSize(1);
        assertThat(bench.operations.stream().filter(OperationEvent::joined)).hasSize(999);
    }

    @Test
    void whoIsJoinedSharesTheFailureToo() {
        Script script = waiting(new Script(Script.status("202", bench.time)));
        Crowd crowd = Crowd.of(10, () -> bench.ask(script));
        crowd.awaitWaiting(9);
        mayEnd.countDown();
        assertThat(crowd.results()).allMatch(InvalidQueryException.class::isInstance);
        assertThat(script.attempts()).isEqualTo(1);
    }

    @Test
    void whoAsksAfterTheAnswerGetsOneOfItsOwn() {
        Script script = new Script(Script.answer());
        bench.ask(script);
        bench.ask(script);
        assertThat(script.attempts()).isEqualTo(2);
    }

    @Test
    void otherPagesAndEndpointsAreOtherQuestions() {
        Script inner = new Script(Script.answer());
        Script outer = new Script(() -> {
            bench.pipeline.ask(Bench.elsewhere(), inner);
            bench.pipeline.ask(Bench.question("虚构贸易", 2), inner);
            return Script.answer().get();
        });
        bench.ask(outer);
        assertThat(inner.attempts()).isEqualTo(2);
    }

    @Test
    void anInterruptEndsTheJoinedOneAlone() throws InterruptedException {
        Script script = waiting(new Script(Script.answer()));
        Crowd first = Crowd.of(1, () -> bench.ask(script));
        await(begun);
        Crowd second = new Crowd();
        Thread joined = second.add(() -> {
            QccException failure = bench.failure(script);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
            return failure;
        });
        second.awaitWaiting(1);
        joined.interrupt();
        assertThat(second.results())
                .singleElement()
                .isInstanceOfSatisfying(
                        ServiceUnavailableException.class,
                        failure -> assertThat(failure.billing()).isEqualTo(Billing.NONE));
        mayEnd.countDown();
        assertThat(first.results()).containsOnly("answer");
    }

    @Test
    void whoIsJoinedTakesOverWhereTheFirstIsInterruptedBeforeAnythingWasSent() {
        Bench one = new Bench(settings -> settings.inFlight(1));
        Script blocking = waiting(new Script(Script.answer()));
        Crowd blocker = Crowd.of(1, () -> one.pipeline.ask(Bench.elsewhere(), blocking));
        await(begun);
        Script script = new Script(Script.answer());
        Crowd leader = new Crowd();
        Thread first = leader.add(() -> one.failure(script));
        leader.awaitWaiting(1);
        Crowd joined = Crowd.of(3, () -> one.ask(script));
        joined.awaitWaiting(3);
        first.interrupt();
        assertThat(leader.results()).singleElement().isInstanceOf(ServiceUnavailableException.class);
        mayEnd.countDown();
        assertThat(joined.results()).hasSize(3).containsOnly("answer");
        assertThat(blocker.results()).containsOnly("answer");
    }

    @Test
    void whoIsJoinedWaitsNoLongerThanItsOwnDeadline() {
        Bench hasty = new Bench(settings -> settings.operationTimeout(Duration.ofMillis(50)));
        Script script = waiting(new Script(Script.answer()));
        Crowd first = Crowd.of(1, () -> hasty.ask(script));
        await(begun);
        assertThat(hasty.failure(script)).hasMessageContaining("out of time");
        mayEnd.countDown();
        assertThat(first.results()).containsOnly("answer");
    }

    @Test
    void afterAFatalCodeNothingLeavesButWhatWasInFlight() {
        CountDownLatch sixteen = new CountDownLatch(16);
        Script script = new Script(() -> {
            sixteen.countDown();
            await(sixteen);
            return Script.status("102", bench.time).get();
        });
        int[] next = new int[1];
        Crowd crowd = Crowd.of(16, () -> {
            for (int i = 0; i < 50; i++) {
                int number;
                synchronized (next) {
                    number = next[0]++;
                }
                bench.failure(Bench.question("虚构公司" + number), script);
            }
            return "done";
        });
        assertThat(crowd.results()).hasSize(16).containsOnly("done");
        assertThat(script.attempts()).isEqualTo(16);
    }

    @Test
    void closingEndsThoseWhoWait() {
        Bench one = new Bench(settings -> settings.inFlight(1).permitsPerSecond(10_000));
        Script script = waiting(new Script(Script.trouble(Billing.UNCERTAIN)));
        Script late = new Script(Script.answer());
        Crowd first = Crowd.of(1, () -> one.failure(script));
        await(begun);
        Crowd others = Crowd.of(1, () -> one.failure(script));
        others.add(() -> one.failure(Bench.elsewhere(), late));
        others.awaitWaiting(2);
        one.time.pass(Duration.ofSeconds(1));
        one.pipeline.close();
        mayEnd.countDown();
        assertThat(first.results()).allMatch(ServiceUnavailableException.class::isInstance);
        assertThat(others.results()).allMatch(ServiceUnavailableException.class::isInstance);
        assertThat(script.attempts()).isEqualTo(1);
        assertThat(late.attempts()).isZero();
    }
}
