package io.github.qcc.http;

import io.github.qcc.domain.contract.BrokenAnswerContract;
import io.github.qcc.domain.port.QccPorts;
import org.junit.jupiter.api.extension.RegisterExtension;

class QccHttpBrokenAnswerTest implements BrokenAnswerContract {
    @RegisterExtension
    private final SandboxedQcc sandboxed = new SandboxedQcc();

    @Override
    public QccPorts given(Break how) {
        return sandboxed.given(how);
    }
}
