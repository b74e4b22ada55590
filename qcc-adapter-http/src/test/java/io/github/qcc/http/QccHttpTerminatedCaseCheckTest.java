package io.github.qcc.http;

import io.github.qcc.domain.contract.Scenario;
import io.github.qcc.domain.contract.TerminatedCaseCheckContract;
import io.github.qcc.domain.port.QccPorts;
import org.junit.jupiter.api.extension.RegisterExtension;

class QccHttpTerminatedCaseCheckTest implements TerminatedCaseCheckContract {
    @RegisterExtension
    private final SandboxedQcc sandboxed = new SandboxedQcc();

    @Override
    public QccPorts given(Scenario scenario) {
        return sandboxed.given(scenario);
    }
}
