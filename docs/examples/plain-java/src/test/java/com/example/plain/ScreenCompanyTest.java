package com.example.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.Fault;
import io.github.qcc.fake.server.QccSandbox;
import io.github.qcc.http.QccCredentials;
import io.github.qcc.http.QccHttp;
import org.junit.jupiter.api.Test;

class ScreenCompanyTest {
    private final FakeQcc qcc = FakeQcc.builder()
            .company(FakeCompany.named("虚构贸易有限公司").cases(3))
            .build();

    @Test
    void aCompanyWithTerminatedCasesDoesNotPass() {
        assertThat(ScreenCompany.report(qcc, "虚构贸易有限公司"))
                .startsWith("REVIEW")
                .contains("终本案件3件")
                .endsWith("charged calls: 2");
    }

    @Test
    void anOutageIsNeverClean() {
        qcc.fail(Fault.outage());

        assertThat(ScreenCompany.report(qcc, "虚构贸易有限公司"))
                .startsWith("UNDETERMINED")
                .endsWith("charged calls: 0");
    }

    @Test
    void theSameOverHttp() throws Exception {
        try (QccSandbox sandbox = QccSandbox.start(qcc);
                QccHttp http = QccHttp.builder(QccCredentials.of(sandbox.key(), sandbox.secretKey()))
                        .baseUrl(sandbox.baseUrl().toString())
                        .build()) {
            assertThat(ScreenCompany.report(http, "虚构贸易有限公司")).startsWith("REVIEW");
        }
    }
}
