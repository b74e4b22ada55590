package io.github.qcc.fake.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Cost;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.contract.ImportExportCreditCheckContract;
import io.github.qcc.domain.contract.Scenario;
import io.github.qcc.domain.contract.TerminatedCaseCheckContract;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.fake.FakeQcc;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How an adapter of one's own is held to the contracts: ten lines, and what it promises beyond them. */
class CachingQccTest {
    @Nested
    class CreditCheckTest implements ImportExportCreditCheckContract {
        @Override
        public QccPorts given(Scenario scenario) {
            return new CachingQcc(FakeScenarios.play(scenario));
        }
    }

    @Nested
    class CaseCheckTest implements TerminatedCaseCheckContract {
        @Override
        public QccPorts given(Scenario scenario) {
            return new CachingQcc(FakeScenarios.play(scenario));
        }
    }

    @Test
    void paysOnceForAPage() {
        FakeQcc qcc = FakeScenarios.play(Scenario.rows(45));
        QccPorts caching = new CachingQcc(qcc);
        caching.terminatedCases().check(Scenario.KEY, PageRequest.first());
        caching.terminatedCases().check(Scenario.KEY, PageRequest.first());
        assertThat(qcc.cost()).isEqualTo(new Cost(1, 0, 0));
    }
}
