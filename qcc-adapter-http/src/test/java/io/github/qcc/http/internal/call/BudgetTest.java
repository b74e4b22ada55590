package io.github.qcc.http.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.BudgetExhaustedException;
import io.github.qcc.domain.Cost;
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
    /** The threads of a test move one clock: a call must not time out because others wait. */
    private static final Duration LONGER_THAN_ALL = Duration.ofHours(1);

    private final ScriptedTransport answering = new ScriptedTransport(ScriptedTransport.answer());

    private static void assertSpent(QccException failure) {
        assertThat(failure).isInstanceOf(BudgetExhaustedException.class);
        assertThat(failure.billing()).isEqualTo(Billing.NONE);
    }

    @Test
    void callsAreCountedUntilTheBudgetIsUsedUp() {
        ExecutorFixture fixture = new ExecutorFixture(settings -> settings.maxCalls(3));
        for (int i = 0; i < 3; i++) {
            fixture.call(answering);
        }
        assertSpent(fixture.failure(answering));
        assertThat(answering.attempts()).isEqualTo(3);
    }

    @Test
    void whatWasFreeIsGivenBack() {
        ExecutorFixture fixture = new ExecutorFixture(settings -> settings.maxCalls(1));
        for (int i = 0; i < 3; i++) {
            fixture.failure(new ScriptedTransport(ScriptedTransport.trouble(Billing.NONE)));
        }
        assertThat(fixture.call(answering)).isEqualTo("answer");
    }

    @Test
    void whatIsRefusedHereIsGivenBack() {
        ExecutorFixture fixture =
                new ExecutorFixture(settings -> settings.maxCalls(1).attempts(1));
        for (int i = 0; i < 30; i++) {
            fixture.failure(new ScriptedTransport(ScriptedTransport.trouble(Billing.NONE)));
        }
        fixture.time.pass(Duration.ofMinutes(1));
        assertThat(fixture.call(answering)).isEqualTo("answer");
    }

    @Test
    void whatMayHaveBeenChargedStaysBookedAndLimitsItsOwnRepeat() {
        ExecutorFixture fixture = new ExecutorFixture(settings -> settings.maxCalls(1));
        ScriptedTransport script = new ScriptedTransport(ScriptedTransport.trouble(Billing.UNCERTAIN));
        QccException failure = fixture.failure(script);
        assertThat(script.attempts()).isEqualTo(1);
        assertThat(failure).isInstanceOf(BudgetExhaustedException.class);
        assertThat(failure.cost()).isEqualTo(new Cost(0, 1, 0));
        assertThat(failure.getSuppressed()).hasSize(1);
        assertThat(fixture.operations.get(0).cost()).isEqualTo(new Cost(0, 1, 0));
    }

    @Test
    void yuanAreCountedByThePriceOfTheEndpoint() {
        ExecutorFixture fixture = new ExecutorFixture(settings -> settings.maxCost(new BigDecimal("1.00"))
                .price(Endpoint.CASE_CHECK, new BigDecimal("0.40"))
                .price(Endpoint.CASE_DETAIL, BigDecimal.ONE)
                .price(Endpoint.CREDIT_CHECK, new BigDecimal("0.20")));
        fixture.call(answering);
        fixture.call(answering);
        assertSpent(fixture.failure(answering));
        assertThat(fixture.call(ExecutorFixture.elsewhere(), answering)).isEqualTo("answer");
        assertSpent(fixture.failure(ExecutorFixture.elsewhere(), answering));
    }

    @Test
    void aDayBeginsAtMidnightInChina() {
        ExecutorFixture fixture = new ExecutorFixture(settings -> settings.callsPerDay(2));
        fixture.call(answering);
        fixture.call(answering);
        Instant midnight = Instant.parse("2026-03-04T16:00:00Z");
        QccException spent = fixture.failure(answering);
        assertSpent(spent);
        assertThat(spent.retryAt()).contains(midnight);
        fixture.time.pass(Duration.between(fixture.time.instant(), midnight));
        assertThat(fixture.call(answering)).isEqualTo("answer");
    }

    @Test
    void aLimitThatIsReachedTakesNothingFromTheOthers() {
        ExecutorFixture fixture =
                new ExecutorFixture(settings -> settings.callsPerDay(5).maxCalls(1));
        fixture.call(answering);
        for (int i = 0; i < 10; i++) {
            assertThat(fixture.failure(answering).retryAt()).isEmpty();
        }
    }

    @Test
    void noTwoThreadsTakeTheLastCallOfTheBudget() {
        ExecutorFixture fixture = new ExecutorFixture(
                settings -> settings.maxCalls(100).rate(10_000).operationTimeout(LONGER_THAN_ALL));
        AtomicInteger next = new AtomicInteger();
        Threads crowd = Threads.of(16, () -> {
            for (int i = 0; i < 20; i++) {
                fixture.failure(ExecutorFixture.request("虚构公司" + next.incrementAndGet()), answering);
            }
            return "done";
        });
        assertThat(crowd.results()).hasSize(16).containsOnly("done");
        assertThat(answering.attempts()).isEqualTo(100);
        assertSpent(fixture.failure(ExecutorFixture.request("虚构公司" + next.incrementAndGet()), answering));
    }
}
