package io.github.qcc.http.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.InvalidQueryException;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.Receipt;
import io.github.qcc.domain.ServiceUnavailableException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Identical questions at one time are one call. */
@Timeout(60)
class RequestCoalescerTest {
    private final ExecutorFixture fixture = new ExecutorFixture();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    private ScriptedTransport waiting(ScriptedTransport then) {
        return new ScriptedTransport(() -> {
            begun.countDown();
            await(mayEnd);
            return then.attempt(new Attempt(Duration.ZERO, 0, fixture.time));
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
        ScriptedTransport script = waiting(new ScriptedTransport(ScriptedTransport.answer()));
        Threads crowd = Threads.of(1000, () -> fixture.call(script));
        crowd.awaitWaiting(999);
        mayEnd.countDown();
        assertThat(crowd.results()).hasSize(1000).containsOnly("answer");
        assertThat(script.attempts()).isEqualTo(1);
        assertThat(fixture.attempts).hasSize(1);
        assertThat(fixture.operations.stream().filter(event -> event.source() == Receipt.Source.SHARED))
                .hasSize(999);
    }

    @Test
    void whoIsJoinedSharesTheFailureToo() {
        ScriptedTransport script = waiting(new ScriptedTransport(ScriptedTransport.status("202", fixture.time)));
        Threads crowd = Threads.of(10, () -> fixture.call(script));
        crowd.awaitWaiting(9);
        mayEnd.countDown();
        assertThat(crowd.results()).allMatch(InvalidQueryException.class::isInstance);
        assertThat(script.attempts()).isEqualTo(1);
    }

    @Test
    void whoAsksAfterTheAnswerGetsOneOfItsOwn() {
        ScriptedTransport script = new ScriptedTransport(ScriptedTransport.answer());
        fixture.call(script);
        fixture.call(script);
        assertThat(script.attempts()).isEqualTo(2);
    }

    @Test
    void otherPagesAndEndpointsAreOtherQuestions() {
        ScriptedTransport inner = new ScriptedTransport(ScriptedTransport.answer());
        ScriptedTransport outer = new ScriptedTransport(() -> {
            fixture.call(ExecutorFixture.elsewhere(), inner);
            fixture.call(ExecutorFixture.request("虚构贸易", 2), inner);
            return ScriptedTransport.answer().get();
        });
        fixture.call(outer);
        assertThat(inner.attempts()).isEqualTo(2);
    }

    @Test
    void anInterruptEndsTheJoinedOneAlone() throws InterruptedException {
        ScriptedTransport script = waiting(new ScriptedTransport(ScriptedTransport.answer()));
        Threads first = Threads.of(1, () -> fixture.call(script));
        await(begun);
        Threads second = new Threads();
        Thread joined = second.add(() -> {
            QccException failure = fixture.failure(script);
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
        ExecutorFixture one = new ExecutorFixture(settings -> settings.concurrency(1));
        ScriptedTransport blocking = waiting(new ScriptedTransport(ScriptedTransport.answer()));
        Threads blocker = Threads.of(1, () -> one.call(ExecutorFixture.elsewhere(), blocking));
        await(begun);
        ScriptedTransport script = new ScriptedTransport(ScriptedTransport.answer());
        Threads leader = new Threads();
        Thread first = leader.add(() -> one.failure(script));
        leader.awaitWaiting(1);
        Threads joined = Threads.of(3, () -> one.call(script));
        joined.awaitWaiting(3);
        first.interrupt();
        assertThat(leader.results()).singleElement().isInstanceOf(ServiceUnavailableException.class);
        mayEnd.countDown();
        assertThat(joined.results()).hasSize(3).containsOnly("answer");
        assertThat(blocker.results()).containsOnly("answer");
    }

    @Test
    void whoIsJoinedWaitsNoLongerThanItsOwnDeadline() {
        ExecutorFixture hasty = new ExecutorFixture(settings -> settings.operationTimeout(Duration.ofMillis(50)));
        ScriptedTransport script = waiting(new ScriptedTransport(ScriptedTransport.answer()));
        Threads first = Threads.of(1, () -> hasty.call(script));
        await(begun);
        assertThat(hasty.failure(script)).hasMessageContaining("operation timeout");
        mayEnd.countDown();
        assertThat(first.results()).containsOnly("answer");
    }

    @Test
    void afterAFatalCodeNothingLeavesButWhatWasInFlight() {
        CountDownLatch sixteen = new CountDownLatch(16);
        ScriptedTransport script = new ScriptedTransport(() -> {
            sixteen.countDown();
            await(sixteen);
            return ScriptedTransport.status("102", fixture.time).get();
        });
        int[] next = new int[1];
        Threads crowd = Threads.of(16, () -> {
            for (int i = 0; i < 50; i++) {
                int number;
                synchronized (next) {
                    number = next[0]++;
                }
                fixture.failure(ExecutorFixture.request("虚构公司" + number), script);
            }
            return "done";
        });
        assertThat(crowd.results()).hasSize(16).containsOnly("done");
        assertThat(script.attempts()).isEqualTo(16);
    }

    @Test
    void closingEndsThoseWhoWait() {
        ExecutorFixture one =
                new ExecutorFixture(settings -> settings.concurrency(1).rate(10_000));
        ScriptedTransport script = waiting(new ScriptedTransport(ScriptedTransport.trouble(Billing.UNCERTAIN)));
        ScriptedTransport late = new ScriptedTransport(ScriptedTransport.answer());
        Threads first = Threads.of(1, () -> one.failure(script));
        await(begun);
        Threads others = Threads.of(1, () -> one.failure(script));
        others.add(() -> one.failure(ExecutorFixture.elsewhere(), late));
        others.awaitWaiting(2);
        one.time.pass(Duration.ofSeconds(1));
        one.executor.close();
        mayEnd.countDown();
        assertThat(first.results()).allMatch(ServiceUnavailableException.class::isInstance);
        assertThat(others.results()).allMatch(ServiceUnavailableException.class::isInstance);
        assertThat(script.attempts()).isEqualTo(1);
        assertThat(late.attempts()).isZero();
    }
}
