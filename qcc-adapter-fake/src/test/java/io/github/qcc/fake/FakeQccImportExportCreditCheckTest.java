package io.github.qcc.fake;

import io.github.qcc.domain.contract.ImportExportCreditCheckContract;
import io.github.qcc.domain.contract.Scenario;
import io.github.qcc.domain.port.QccPorts;

class FakeQccImportExportCreditCheckTest implements ImportExportCreditCheckContract {
    @Override
    public QccPorts given(Scenario scenario) {
        return Scenarios.fake(scenario);
    }
}
