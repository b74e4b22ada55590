package io.github.qcc.fake;

import io.github.qcc.domain.contract.Scenario;
import io.github.qcc.domain.contract.TerminatedCaseCheckContract;
import io.github.qcc.domain.port.QccPorts;

class FakeQccTerminatedCaseCheckTest implements TerminatedCaseCheckContract {
    @Override
    public QccPorts given(Scenario scenario) {
        return Scenarios.fake(scenario);
    }
}
