package io.github.qcc.http;

import io.github.qcc.domain.contract.BrokenAnswerContract.Break;
import io.github.qcc.domain.contract.Scenario;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.contract.FakeScenarios;
import io.github.qcc.fake.server.QccSandbox;
import io.github.qcc.http.internal.call.VirtualTime;
import java.time.Duration;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The HTTP adapter over a sandbox that behaves as a scenario says; both end with the test. */
final class SandboxedQcc implements AfterEachCallback {
    private QccSandbox sandbox;
    private QccHttp qcc;

    QccPorts given(Scenario scenario) {
        return over(FakeScenarios.play(scenario), Duration.ofSeconds(30));
    }

    QccPorts given(Break how) {
        return over(FakeScenarios.play(how), Duration.ofSeconds(1));
    }

    private QccPorts over(FakeQcc data, Duration patience) {
        sandbox = QccSandbox.start(data);
        qcc = QccHttp.builder(QccCredentials.of(sandbox.key(), sandbox.secretKey()))
                .baseUrl(sandbox.baseUrl().toString())
                .callTimeout(patience)
                .ticker(VirtualTime.from("2026-03-04T05:06:07Z"))
                .build();
        return qcc;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        qcc.close();
        sandbox.close();
    }
}
