package io.github.qcc.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.http.account.AccountState;
import io.github.qcc.http.account.Admission;
import io.github.qcc.http.account.CallId;
import io.github.qcc.http.account.NewRefusal;
import io.github.qcc.http.account.Rate;
import io.github.qcc.http.account.RefusalScope;
import io.github.qcc.http.account.Settlement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What threads of two processes may do to one account at the same time. */
public interface RaceContract extends AccountStateKit {
    /** Threads of each race, half of them on each node. */
    int THREADS = 8;

    /** One of many threads that do the same. */
    interface Racer<T> {
        T run(AccountState node) throws Exception;
    }

    private <T> List<T> race(Racer<T> racer) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                AccountState node = i % 2 == 0 ? state() : otherNode();
                Callable<T> task = () -> {
                    start.await();
                    return racer.run(node);
                };
                futures.add(threads.submit(task));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    /** Demands that of many that want the last calls of a quota exactly as many get one as there are. */
    @Test
    default void aQuotaIsExactInARace() throws Exception {
        Caller caller = Caller.fast(state()).callsPerDay(20).maxFen("run", 200);
        List<Integer> granted = race(node -> {
            int calls = 0;
            for (int i = 0; i < 5; i++) {
                if (caller.on(node).admit() instanceof Admission.Granted call) {
                    node.leave(call.id());
                    caller.on(node).settle(call.id(), Billing.CHARGED);
                    calls++;
                }
            }
            return calls;
        });
        assertThat(granted.stream().mapToInt(Integer::intValue).sum()).isEqualTo(20);
        assertThat(caller.callsToday()).isEqualTo(20);
        assertThat(caller.snapshot().day().fen()).isEqualTo(200);
    }

    /** Demands that no two calls get the same departure, nor one closer than a period. */
    @Test
    default void departuresOfARaceAreAPeriodApart() throws Exception {
        Rate rate = Rate.perSecond(100);
        Caller caller = Caller.at(state(), rate);
        pass(Duration.ofSeconds(2));
        List<List<Duration>> delays = race(node -> {
            List<Duration> mine = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                mine.add(caller.on(node).granted().delay());
            }
            return mine;
        });
        List<Duration> all = delays.stream().flatMap(List::stream).sorted().toList();
        Duration period = rate.period(state().spacing().jitter());
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).minus(all.get(i - 1))).isGreaterThanOrEqualTo(period.minus(tolerance()));
        }
    }

    /** Demands one probe, however many wait for the end of a refusal. */
    @Test
    default void oneOfManyProbes() throws Exception {
        Caller caller = Caller.fast(state());
        Duration pause = Duration.ofSeconds(1);
        caller.refused(NewRefusal.lasting(RefusalScope.ofAccount(), QccStatus.KEY_IN_ARREARS, pause));
        pass(pause.plus(tolerance()));
        List<Admission> admissions = race(node -> caller.on(node).admit());
        assertThat(admissions).filteredOn(Admission.Granted.class::isInstance).hasSize(1);
        assertThat(admissions).filteredOn(Admission.Refused.class::isInstance).hasSize(THREADS - 1);
    }

    /** Demands that of refusals that are put up at the same time the longest remains. */
    @Test
    default void theLongestOfManyRefusalsRemains() throws Exception {
        Caller caller = Caller.fast(state());
        AtomicInteger seconds = new AtomicInteger(10);
        race(node -> {
            NewRefusal refusal = NewRefusal.lasting(
                    RefusalScope.ofAccount(),
                    QccStatus.KEY_IN_ARREARS,
                    Duration.ofSeconds(10L * seconds.getAndIncrement()));
            node.settle(Settlement.notSent(caller.newId()).puttingUp(refusal));
            return refusal;
        });
        assertThat(caller.snapshot().refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(Duration.between(refusal.since(), refusal.until()))
                        .isEqualTo(Duration.ofSeconds(10L * (9 + THREADS))));
    }

    /** Demands that of many that settle the same call one gives its booking back. */
    @Test
    default void aCallIsSettledOnceInARace() throws Exception {
        Caller caller = Caller.fast(state()).maxCalls("run", 9);
        caller.call(Billing.CHARGED);
        CallId shared = caller.left();
        race(node -> {
            node.settle(Settlement.notSent(shared));
            return shared;
        });
        assertThat(caller.callsToday()).isEqualTo(1);
        assertThat(caller.snapshot().budgets().get(0).calls()).isEqualTo(1);
    }
}
