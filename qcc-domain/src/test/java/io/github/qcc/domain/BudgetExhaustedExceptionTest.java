package io.github.qcc.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class BudgetExhaustedExceptionTest {
    private static final Instant MIDNIGHT = Instant.parse("2026-03-04T16:00:00Z");

    @Test
    void stopsBatchWorkAndCostsNothing() {
        QccException spent = new BudgetExhaustedException("the budget of 100 calls is spent: raise it", null);
        assertThat(spent.concernsAccount()).isTrue();
        assertThat(spent.billing()).isEqualTo(Billing.NONE);
        assertThat(spent.type()).isEqualTo("BUDGET_EXHAUSTED");
    }

    @Test
    void mayBeTriedAgainOnlyWhereItsLimitBeginsAnew() {
        assertThat(new BudgetExhaustedException("spent", null).isRetryable()).isFalse();
        assertThat(new BudgetExhaustedException("spent for today", MIDNIGHT).isRetryable())
                .isTrue();
        assertThat(new BudgetExhaustedException("spent for today", MIDNIGHT).retryAt())
                .contains(MIDNIGHT);
    }
}
