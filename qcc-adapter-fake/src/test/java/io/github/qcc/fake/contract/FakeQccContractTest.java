package io.github.qcc.fake.contract;

import io.github.qcc.domain.contract.BrokenAnswerContract;
import io.github.qcc.domain.contract.ImportExportCreditCheckContract;
import io.github.qcc.domain.contract.Scenario;
import io.github.qcc.domain.contract.TerminatedCaseCheckContract;
import io.github.qcc.domain.port.QccPorts;
import org.junit.jupiter.api.Nested;

class FakeQccContractTest {
    @Nested
    class CreditCheck implements ImportExportCreditCheckContract {
        @Override
        public QccPorts given(Scenario scenario) {
            return FakeScenarios.play(scenario);
        }
    }

    @Nested
    class CaseCheck implements TerminatedCaseCheckContract {
        @Override
        public QccPorts given(Scenario scenario) {
            return FakeScenarios.play(scenario);
        }
    }

    @Nested
    class BrokenAnswers implements BrokenAnswerContract {
        @Override
        public QccPorts given(Break how) {
            return FakeScenarios.play(how);
        }
    }
}
