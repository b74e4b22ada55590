package io.github.qcc.http;

import io.github.qcc.domain.contract.Scenario;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.fake.EmptyForm;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.server.QccSandbox;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The HTTP adapter over a sandbox that behaves as a scenario says; both end with the test. */
final class SandboxedQcc implements AfterEachCallback {
    private QccSandbox sandbox;
    private QccHttp qcc;

    QccPorts given(Scenario scenario) {
        sandbox = QccSandbox.start(fake(scenario));
        qcc = QccHttp.builder(QccCredentials.of(sandbox.key(), sandbox.secretKey()))
                .baseUrl(sandbox.baseUrl().toString())
                .build();
        return qcc;
    }

    private static FakeQcc fake(Scenario scenario) {
        FakeCompany company = FakeCompany.named(Scenario.KEY.value());
        FakeQcc.Builder fake = FakeQcc.builder();
        if (scenario instanceof Scenario.Published published) {
            fake.company(company.registrations(published.registrations())
                    .cases(published.cases())
                    .details(published.details()));
        } else if (scenario instanceof Scenario.Nothing nothing) {
            fake.company(company.emptyForm(EmptyForm.valueOf(nothing.form().name())));
        } else if (scenario instanceof Scenario.Refused refused) {
            fake.refuseAll(refused.code());
        } else {
            fake.outage();
        }
        return fake.build();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        qcc.close();
        sandbox.close();
    }
}
