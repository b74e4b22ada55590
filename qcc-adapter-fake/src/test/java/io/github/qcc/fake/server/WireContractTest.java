package io.github.qcc.fake.server;

import io.github.qcc.domain.contract.ImportExportCreditCheckContract;
import io.github.qcc.domain.contract.Scenario;
import io.github.qcc.domain.contract.TerminatedCaseCheckContract;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.fake.contract.FakeScenarios;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** The same contracts as every adapter's, at the wire. */
class WireContractTest {
    private QccSandbox sandbox;

    private QccPorts over(Scenario scenario) {
        sandbox = QccSandbox.start(FakeScenarios.play(scenario));
        return new WireQcc(sandbox);
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Nested
    class CreditCheck implements ImportExportCreditCheckContract {
        @Override
        public QccPorts given(Scenario scenario) {
            return over(scenario);
        }
    }

    @Nested
    class CaseCheck implements TerminatedCaseCheckContract {
        @Override
        public QccPorts given(Scenario scenario) {
            return over(scenario);
        }
    }
}
