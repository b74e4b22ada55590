package io.github.qcc.http.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.BudgetExhaustedException;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.port.Endpoint;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What does not fit into the budget is not sent; what was free is given back. */
@Timeout(60)
class BudgetTest {
    private final Script answering = new Script(Script.answer());

    private static void assertSpent(QccException failure) {
        assertThat(failure).isInstanceOf(BudgetExhaustedException.class);
        assertThat(failure.billing()).isEqualTo(Billing.NONE);
    }

    @Test
    void callsAreCountedUntilTheBudgetIsUsedUp() {
        Bench bench = new Bench(settings -> settings.budgetCalls(3));
        for (int i = 0; i < 3; i++) {
            bench.ask(answering);
        }
        assertSpent(bench.failure(answering));
        assertThat(answering.attempts()).isEqualTo(3);
    }

    @Test
    void whatWasFreeIsGivenBack() {
        Bench bench = new Bench(settings -> settings.budgetCalls(1));
        for (int i = 0; i < 3; i++) {
            bench.failure(new Script(Script.trouble(Billing.NONE)));
        }
        assertThat(bench.ask(answering)).isEqualTo("answer");
    }

    @Test
    void whatIsRefusedHereIsGivenBack() {
        Bench bench = new Bench(settings -> settings.budgetCalls(1).attempts(1));
        for (int i = 0; i < 30; i++) {
            bench.failure(new Script(Script.trouble(Billing.NONE)));
        }
        bench.time.pass(Duration.ofMinutes(1));
        assertThat(bench.ask(answering)).isEqualTo("answer");
    }

    @Test
    void whatMayHaveBeenChargedStaysBookedAndLimitsItsOwnRepeat() {
        Bench bench = new Bench(settings -> settings.budgetCalls(1));
        Script script = new Script(Script.trouble(Billing.UNCERTAIN));
        QccException failure = bench.failure(script);
        assertThat(script.attempts()).isEqualTo(1);
        assertThat(failure).isInstanceOf(BudgetExhaustedException.class);
        assertThat(failure.getSuppressed()).hasSize(1);
        assertThat(bench.operations.get(0).billing()).isEqualTo(Billing.UNCERTAIN);
    }

    @Test
    void yuanAreCountedByThePriceOfTheEndpoint() {
        Bench bench = new Bench(settings -> settings.budgetYuan(new BigDecimal("1.00"))
                .price(Endpoint.CASE_CHECK, new BigDecimal("0.40"))
                .price(Endpoint.CASE_DETAIL, BigDecimal.ONE)
                .price(Endpoint.CREDIT_CHECK, new BigDecimal("0.20")));
        bench.ask(answering);
        bench.ask(answering);
        assertSpent(bench.failure(answering));
        assertThat(bench.pipeline.ask(Bench.elsewhere(), answering)).isEqualTo("answer");
        assertSpent(bench.failure(Bench.elsewhere(), answering));
    }

    @Test
    void aDayBeginsAtMidnightInChina() {
        Bench bench = new Bench(settings -> settings.callsPerDay(2));
        bench.ask(answering);
        bench.ask(answering);
        Instant midnight = Instant.parse("2026-03-04T16:00:00Z");
        QccException spent = bench.failure(answering);
        assertSpent(spent);
        assertThat(spent.retryAt()).contains(midnight);
        bench.time.pass(Duration.between(bench.time.instant(), midnight));
        assertThat(bench.ask(answering)).isEqualTo("answer");
    }

    @Test
    void aLimitThatIsReachedTakesNothingFromTheOthers() {
        Bench bench = new Bench(settings -> settings.callsPerDay(5).budgetCalls(1));
        bench.ask(answering);
        for (int i = 0; i < 10; i++) {
            assertThat(bench.failure(answering).retryAt()).isEmpty();
        }
    }

    @Test
    void noTwoThreadsTakeTheLastCallOfTheBudget() {
        Bench bench = new Bench(settings -> settings.budgetCalls(100).permitsPerSecond(10_000));
        AtomicInteger next = new AtomicInteger();
        Crowd crowd = Crowd.of(16, () -> {
            for (int i = 0; i < 20; i++) {
                bench.failure(Bench.question("虚构公司" + next.incrementAndGet()), answering);
            }
            return "done";
        });
        assertThat(crowd.results()).hasSize(16).containsOnly("done");
        assertThat(answering.attempts()).isEqualTo(100);
    }
}
