package com.example.cache;

import io.github.qcc.domain.contract.ImportExportCreditCheckContract;
import io.github.qcc.domain.contract.Scenario;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.fake.contract.FakeScenarios;

class CreditCheckTest implements ImportExportCreditCheckContract {
    @Override
    public QccPorts given(Scenario scenario) {
        return new CachingQcc(FakeScenarios.play(scenario));
    }
}
