package io.github.qcc.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.server.QccSandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands with an account: what the service does becomes an exit code, and no secret is printed. */
class OverHttpTest {
    private static final String DEBTOR = "浙江省临海标准件工业公司";

    @Test
    void answersAsOffline() {
        try (QccSandbox sandbox = QccSandbox.start(FakeQcc.examples())) {
            Run online = Run.of(account(sandbox), "cases", DEBTOR);
            assertThat(online.code()).isZero();
            assertThat(online.out()).isEqualTo(Run.of("cases", DEBTOR).out());
        }
    }

    @Test
    void theConfigFileOutweighsTheEnvironment(@TempDir Path folder) throws IOException {
        try (QccSandbox sandbox = QccSandbox.start(FakeQcc.examples())) {
            Path file =
                    Files.writeString(folder.resolve("qcc.properties"), "QCC_SECRET_KEY=" + sandbox.secretKey() + "\n");
            Map<String, String> environment =
                    account(sandbox.key(), "wrong-secret", sandbox.baseUrl().toString());
            assertThat(Run.of(environment, "check", "--config", file.toString(), DEBTOR)
                            .code())
                    .isZero();
        }
    }

    @Test
    void theDoctorReachesOutWithoutSpendingACall() {
        FakeQcc qcc = FakeQcc.examples();
        try (QccSandbox sandbox = QccSandbox.start(qcc)) {
            Run run = Run.of(account(sandbox), "doctor");
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("HTTP 404").contains("clock skew");
            assertThat(qcc.calls()).isEmpty();
        }
    }

    @Test
    void aWrongSecretEndsWithThree() {
        try (QccSandbox sandbox = QccSandbox.start(FakeQcc.examples())) {
            Run run = Run.of(
                    account(sandbox.key(), "canary-secret", sandbox.baseUrl().toString()), "check", DEBTOR);
            assertThat(run.code()).isEqualTo(ExitCode.ACCOUNT);
            assertThat(run.out()).startsWith("UNDETERMINED");
            assertThat(run.printed()).doesNotContain("canary-secret").doesNotContain(sandbox.key());
        }
    }

    @Test
    void nobodyListeningEndsWithFour() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Run run = Run.of(account("some-key", "some-secret", "http://127.0.0.1:" + port + "/"), "check", DEBTOR);
        assertThat(run.code()).isEqualTo(ExitCode.UNAVAILABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>maintenance</html>",
                "{\"Status\":\"200\",\"Result\":{\"Data\":[{",
                "null",
                "",
                "{\"Status\":\"999\"}"
            })
    void whatCanNotBeReadEndsWithFive(String body) {
        try (CannedServer server = new CannedServer(body)) {
            Run run = Run.of(account("canary-key", "canary-secret", server.url()), "check", DEBTOR);
            assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run.out()).startsWith("UNDETERMINED");
            assertThat(run.printed()).doesNotContain("canary");
        }
    }

    @Test
    void aCommandThatFailsAsAWholePrintsAnErrorObject() {
        try (CannedServer server = new CannedServer("{\"Status\":\"102\",\"OrderNumber\":\"N1\"}")) {
            Run run = Run.of(account("some-key", "some-secret", server.url()), "cases", "--format", "json", DEBTOR);
            assertThat(run.code()).isEqualTo(ExitCode.ACCOUNT);
            assertThat(run.out()).startsWith("{\"error\":{\"type\":\"ACCOUNT_REFUSED\",\"status\":\"102\",");
            assertThat(run.err()).contains("当前KEY已欠费").hasLineCount(1);
        }
    }

    @Test
    void afterAnAccountWideErrorNoFurtherCompanyIsAsked() {
        try (CannedServer server = new CannedServer("{\"Status\":\"102\",\"OrderNumber\":\"N1\"}")) {
            Run run = Run.of(account("some-key", "some-secret", server.url()), "check", DEBTOR, "虚构第二公司", "虚构第三公司");
            assertThat(server.requests()).isEqualTo(1);
            assertThat(run.out()).contains("虚构第三公司");
        }
    }

    private static Map<String, String> account(QccSandbox sandbox) {
        return account(sandbox.key(), sandbox.secretKey(), sandbox.baseUrl().toString());
    }

    private static Map<String, String> account(String key, String secretKey, String baseUrl) {
        return Map.of("QCC_KEY", key, "QCC_SECRET_KEY", secretKey, "QCC_BASE_URL", baseUrl);
    }
}
