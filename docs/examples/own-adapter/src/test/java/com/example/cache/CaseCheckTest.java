package com.example.cache;

import io.github.qcc.domain.contract.Scenario;
import io.github.qcc.domain.contract.TerminatedCaseCheckContract;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.fake.contract.FakeScenarios;

class CaseCheckTest implements TerminatedCaseCheckContract {
    @Override
    public QccPorts given(Scenario scenario) {
        return new CachingQcc(FakeScenarios.play(scenario));
    }
}
