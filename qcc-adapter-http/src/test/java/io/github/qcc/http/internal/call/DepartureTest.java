package io.github.qcc.http.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Cost;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.http.account.Rate;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No sliding second sees more than the rate. */
class DepartureTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    @Timeout(60)
    void sixteenThreadsGetNinetySevenPercentOfTheRateAndInNoSecondMore() {
        VirtualTime time = VirtualTime.sharedBy(16);
        ExecutorFixture fixture = new ExecutorFixture(
                time, settings -> settings.rate(50).concurrency(16), UnaryOperator.identity(), null);
        List<Long> departures = Collections.synchronizedList(new ArrayList<>());
        ScriptedTransport aTenthOfASecond = new ScriptedTransport(() -> {
            departures.add(time.nanos());
            rest(time);
            return ScriptedTransport.answer().get();
        });
        AtomicInteger companies = new AtomicInteger();
        Threads threads = Threads.of(16, () -> {
            while (time.nanos() < 20 * SECOND) {
                fixture.call(ExecutorFixture.request("虚构公司" + companies.incrementAndGet()), aTenthOfASecond);
            }
            time.leave();
            return "done";
        });
        assertThat(threads.results()).hasSize(16).containsOnly("done");
        departures.removeIf(departure -> departure >= 20 * SECOND);
        assertThat(departures).hasSizeGreaterThanOrEqualTo(970);
        assertNoSecondSeesMoreThan(50, departures);
    }

    private static void rest(VirtualTime time) {
        try {
            time.await(new CountDownLatch(1), SECOND / 10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void assertNoSecondSeesMoreThan(int rate, List<Long> instants) {
        Collections.sort(instants);
        for (int i = 0; i + rate < instants.size(); i++) {
            assertThat(instants.get(i + rate) - instants.get(i)).isGreaterThanOrEqualTo(SECOND);
        }
    }

    @Property(tries = 100)
    void theSecondFenceLetsNoMoreThanTheRatePassInAnySecond(
            @ForAll @IntRange(min = 1, max = 100) int rate, @ForAll @IntRange(min = 0, max = 40) int step) {
        VirtualTime time = VirtualTime.from("2026-03-04T05:06:07Z");
        EvenRateLimiter limiter = new EvenRateLimiter(time);
        List<Long> departures = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            if (limiter.tryDepart(Rate.perSecond(rate))) {
                departures.add(time.nanos());
            }
            time.pass(Duration.ofMillis(step));
        }
        assertThat(departures).isNotEmpty();
        assertNoSecondSeesMoreThan(rate, departures);
    }

    @Test
    void aRateBelowOneASecondIsKept() {
        ExecutorFixture slow = new ExecutorFixture(
                settings -> settings.rate(new BigDecimal("0.05")).operationTimeout(Duration.ofMinutes(2)));
        ScriptedTransport script = new ScriptedTransport(ScriptedTransport.answer());
        slow.call(script);
        slow.call(script);
        assertThat(Duration.ofNanos(slow.time.nanos())).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(21));
    }

    @Test
    void aCallThatCannotLeaveInTimeIsRefusedAtOnceAndTakesNoDeparture() {
        ExecutorFixture slow =
                new ExecutorFixture(settings -> settings.rate(1).operationTimeout(Duration.ofMillis(900)));
        ScriptedTransport script = new ScriptedTransport(ScriptedTransport.answer());
        slow.call(script);
        QccException refused = slow.failure(script);
        assertThat(refused).isInstanceOf(ServiceUnavailableException.class).hasMessageContaining("rate");
        assertThat(refused.cost()).isEqualTo(Cost.NONE);
        assertThat(slow.time.nanos()).isZero();
    }

    @Test
    void aConnectionThatHadEndedCostsNothingAndIsReplaced() {
        ExecutorFixture fixture = new ExecutorFixture();
        ScriptedTransport script = new ScriptedTransport(ScriptedTransport.notSent(), ScriptedTransport.answer());
        assertThat(fixture.answer(ExecutorFixture.REQUEST, script).receipt().cost())
                .isEqualTo(new Cost(1, 0, 0));
        assertThat(fixture.attempts).hasSize(1);
        assertThat(fixture.executor.voidDepartures()).isEqualTo(1);
    }

    @Test
    void aServerThatEndsEachConnectionIsNoConnection() {
        ExecutorFixture fixture = new ExecutorFixture(settings -> settings.attempts(1));
        QccException failure = fixture.failure(new ScriptedTransport(ScriptedTransport.notSent()));
        assertThat(failure).isInstanceOf(ServiceUnavailableException.class).hasMessageContaining("closed each of 5");
        assertThat(failure.cost()).isEqualTo(Cost.NONE);
    }

    @Test
    @Timeout(20)
    void anInterruptEndsTheWaitForADepartureAtOnce() {
        VirtualTime time = VirtualTime.sharedBy(2);
        ExecutorFixture slow = new ExecutorFixture(time, settings -> settings.rate(1), UnaryOperator.identity(), null);
        ScriptedTransport script = new ScriptedTransport(ScriptedTransport.answer());
        slow.call(script);
        Threads threads = new Threads();
        Thread waiting = threads.add(() -> {
            QccException failure = slow.failure(script);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
            return failure;
        });
        threads.awaitWaitingForEver(1);
        waiting.interrupt();
        assertThat(threads.results())
                .singleElement()
                .isInstanceOfSatisfying(
                        ServiceUnavailableException.class,
                        failure -> assertThat(failure).hasMessageContaining("interrupted"));
        assertThat(script.attempts()).isEqualTo(1);
    }
}
