package io.github.qcc.http.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.ServiceUnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** No second of any clock sees more than the rate. */
class PaceTest {
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final long SECOND = 1_000_000_000L;

    /** Time that arrivals set, and that nobody's wait advances: each tells when it would leave. */
    private static final class Arrivals implements Timeline {
        private final List<Long> departures = new ArrayList<>();
        private long now;

        @Override
        public long nanos() {
            return now;
        }

        @Override
        public boolean await(CountDownLatch end, Duration longest) {
            departures.set(departures.size() - 1, now + longest.toNanos());
            return false;
        }

        List<Long> through(Pace pace, List<Long> gaps) {
            for (long gap : gaps) {
                now += gap;
                departures.add(now);
                pace.await(new Operation(Bench.QUESTION, this, LONG, new CountDownLatch(1)));
            }
            return departures;
        }
    }

    @Property(tries = 300)
    void neverMoreThanTheRateInAnySecond(@ForAll @IntRange(min = 1, max = 100) int rate, @ForAll long seed) {
        Random random = new Random(seed);
        List<Long> gaps = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            // Bursts, steps of about the period, and idle times.
            long scale = List.of(0L, SECOND / rate, SECOND / rate / 3, SECOND).get(random.nextInt(4));
            gaps.add((long) (scale * random.nextDouble() * 2));
        }
        Arrivals arrivals = new Arrivals();
        List<Long> departures = arrivals.through(new Pace(rate, LONG, arrivals), gaps);
        assertNoSecondSeesMoreThan(rate, departures);
    }

    @Test
    void sixteenThreadsGetAtLeastNinetyEightPercentOfTheRateAndInNoSecondMore() {
        CrowdTime time = new CrowdTime(16);
        CallSettings settings =
                CallSettings.builder().permitsPerSecond(50).inFlight(16).build();
        Pipeline pipeline =
                new Pipeline(settings, CallState.inMemory(), List.of(), new ServerClock(Clock.systemUTC()), time);
        List<Long> arrivals = Collections.synchronizedList(new ArrayList<>());
        Exchange<String> aTenthOfASecond = (atMost, leaving) -> {
            leaving.run();
            arrivals.add(time.nanos());
            rest(time, Duration.ofMillis(100));
            return Script.answer().get();
        };
        AtomicInteger companies = new AtomicInteger();
        Crowd crowd = Crowd.of(16, () -> {
            while (time.nanos() < 20 * SECOND) {
                pipeline.ask(Bench.question("虚构公司" + companies.incrementAndGet()), aTenthOfASecond);
            }
            time.leave();
            return "done";
        });
        assertThat(crowd.results()).hasSize(16).containsOnly("done");
        arrivals.removeIf(arrival -> arrival >= 20 * SECOND);
        assertThat(arrivals).hasSizeGreaterThanOrEqualTo(980);
        assertNoSecondSeesMoreThan(50, arrivals);
    }

    private static void rest(Timeline time, Duration pause) {
        try {
            time.await(new CountDownLatch(1), pause);
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

    @Example
    void whoComesAfterALullDoesNotWait() {
        Arrivals arrivals = new Arrivals();
        List<Long> departures =
                arrivals.through(new Pace(5, LONG, arrivals), List.of(0L, SECOND, SECOND / 2, SECOND / 2));
        assertThat(departures).containsExactly(0L, SECOND, SECOND * 3 / 2, SECOND * 2);
    }

    @Example
    void whatLeavesLateMakesRoomForNoOneInItsSecond() {
        Arrivals arrivals = new Arrivals();
        Pace pace = new Pace(2, LONG, arrivals);
        Operation operation = new Operation(Bench.QUESTION, arrivals, LONG, new CountDownLatch(1));
        arrivals.departures.add(0L);
        Pace.Permit late = pace.await(operation);
        arrivals.now = SECOND * 4 / 10;
        late.leave();
        assertThat(arrivals.through(pace, List.of(SECOND / 2, 0L)).get(2)).isGreaterThanOrEqualTo(SECOND * 14 / 10);
    }

    @Test
    void whoeverCanNotLeaveInTimeIsRefusedAndTakesNoPermit() {
        Arrivals arrivals = new Arrivals();
        Pace pace = new Pace(1, LONG, arrivals);
        arrivals.through(pace, List.of(0L));
        Operation hasty = new Operation(Bench.QUESTION, arrivals, Duration.ofMillis(900), new CountDownLatch(1));
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(() -> pace.await(hasty))
                    .isInstanceOfSatisfying(
                            ServiceUnavailableException.class,
                            failure -> assertThat(failure.billing()).isEqualTo(Billing.NONE));
        }
        assertThat(arrivals.through(pace, List.of(SECOND)).get(1)).isLessThan(2 * SECOND);
    }

    @Test
    void anInterruptEndsTheWaitForAPermitAtOnce() {
        Pipeline slow = new Pipeline(
                CallSettings.builder().permitsPerSecond(1).build(),
                CallState.inMemory(),
                List.of(),
                new ServerClock(Clock.systemUTC()),
                Timeline.real());
        Script script = new Script(Script.answer());
        slow.ask(Bench.QUESTION, script);
        Crowd crowd = new Crowd();
        Thread waiting = crowd.add(() -> {
            try {
                return slow.ask(Bench.QUESTION, script);
            } catch (QccException failure) {
                assertThat(Thread.currentThread().isInterrupted()).isTrue();
                return failure;
            }
        });
        crowd.awaitWaiting(1);
        waiting.interrupt();
        assertThat(crowd.results())
                .singleElement()
                .isInstanceOfSatisfying(
                        ServiceUnavailableException.class,
                        failure -> assertThat(failure).hasMessageContaining("interrupted"));
        assertThat(script.attempts()).isEqualTo(1);
    }
}
