package io.github.qcc.fake.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcc.fake.EmptyForm;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.SocketException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QccSandboxTest {
    private static final FakeQcc NOBODY = FakeQcc.builder().build();

    @Test
    void listensOnLoopbackUnderThePathOfTheDocuments() {
        try (QccSandbox sandbox = QccSandbox.start(NOBODY)) {
            assertThat(sandbox.baseUrl().toString()).matches("http://127\\.0\\.0\\.1:[0-9]+/api/yj/");
        }
    }

    @Test
    void hasThePresetCredentials() {
        try (QccSandbox sandbox = QccSandbox.start(NOBODY)) {
            assertThat(sandbox.key()).isEqualTo("sandbox-key");
            assertThat(sandbox.secretKey()).isEqualTo("sandbox-secret");
        }
    }

    @Test
    void showsNoCredentialsInItsText() {
        try (QccSandbox sandbox = QccSandbox.builder(NOBODY)
                .credentials("canary-key", "canary-secret")
                .start()) {
            assertThat(sandbox.toString()).doesNotContain("canary");
        }
    }

    @Test
    void aPortInUseIsNamed() {
        try (QccSandbox first = QccSandbox.start(NOBODY)) {
            int port = first.baseUrl().getPort();
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> QccSandbox.builder(NOBODY).port(port).start())
                    .withMessageContaining("127.0.0.1:" + port);
        }
    }

    @Test
    void aPortIsFreeAgainAfterClose() {
        QccSandbox first = QccSandbox.start(NOBODY);
        first.close();
        int port = first.baseUrl().getPort();
        try (QccSandbox second = QccSandbox.builder(NOBODY).port(port).start()) {
            assertThat(second.baseUrl()).isEqualTo(first.baseUrl());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536})
    void refusesAPortThatDoesNotExist(int port) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QccSandbox.builder(NOBODY).port(port))
                .withMessage("port must be 0..65535 but was " + port);
    }

    @Test
    void refusesBlankCredentials() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QccSandbox.builder(NOBODY).credentials("key", " "));
    }

    @Test
    void closingTwiceIsHarmless() {
        QccSandbox sandbox = QccSandbox.start(NOBODY);
        sandbox.close();
        sandbox.close();
    }

    @Test
    void aClosedSandboxAnswersNobody() {
        QccSandbox sandbox = QccSandbox.start(NOBODY);
        sandbox.close();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> WireClient.of(sandbox).get("OperationCheck/GetList", "searchKey=ab"))
                .withCauseInstanceOf(ConnectException.class);
    }

    @Test
    void leavesNoThreadBehind() throws InterruptedException {
        warmUpTheClient();
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        QccSandbox sandbox = QccSandbox.start(NOBODY);
        WireClient.of(sandbox).get("OperationCheck/GetList", "searchKey=ab");
        Set<Thread> started = new HashSet<>(Thread.getAllStackTraces().keySet());
        started.removeAll(before);
        started.removeIf(thread -> thread.getName().startsWith("HttpClient"));
        sandbox.close();
        for (Thread thread : started) {
            thread.join(10_000);
        }
        assertThat(started).isNotEmpty().noneMatch(Thread::isAlive);
    }

    private static void warmUpTheClient() {
        try (QccSandbox other = QccSandbox.start(NOBODY)) {
            WireClient.of(other).get("OperationCheck/GetList", "searchKey=ab");
        }
    }

    @Test
    void twentyAtOnceDoNotMixUpTheirData() {
        List<QccSandbox> sandboxes = IntStream.range(0, 20)
                .mapToObj(i -> QccSandbox.start(FakeQcc.builder()
                        .company(FakeCompany.named("fake-" + i).emptyForm(EmptyForm.EMPTY_DATA))
                        .build()))
                .toList();
        try {
            assertThat(IntStream.range(0, 20)
                            .parallel()
                            .mapToObj(i -> WireClient.of(sandboxes.get(i))
                                    .status("OperationCheck/GetList", "searchKey=fake-" + i)))
                    .containsOnly("200");
        } finally {
            sandboxes.forEach(QccSandbox::close);
        }
    }

    @Test
    void aHundredInOneProcessLeaveNoThreadBehind() throws InterruptedException {
        List<QccSandbox> sandboxes =
                IntStream.range(0, 100).mapToObj(i -> QccSandbox.start(NOBODY)).toList();
        Set<Thread> threads = threadsOf(sandboxes);
        sandboxes.forEach(QccSandbox::close);
        for (Thread thread : threads) {
            thread.join(10_000);
        }
        assertThat(threads).hasSizeGreaterThanOrEqualTo(100).noneMatch(Thread::isAlive);
    }

    private static Set<Thread> threadsOf(List<QccSandbox> sandboxes) {
        Set<Integer> ports =
                sandboxes.stream().map(sandbox -> sandbox.baseUrl().getPort()).collect(Collectors.toSet());
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread ->
                        ports.stream().anyMatch(port -> thread.getName().startsWith("qcc-sandbox-" + port + "-")))
                .collect(Collectors.toSet());
    }

    @Test
    void closesWhileACallWaitsForItsAnswer() throws IOException {
        QccSandbox sandbox =
                QccSandbox.start(FakeQcc.builder().fault(Fault.timeout()).build());
        try (RawClient raw = new RawClient(sandbox)) {
            raw.send("GET /health HTTP/1.1\r\nHost: a\r\n\r\n").readTo("}");
            raw.send(WireClient.of(sandbox).text("OperationCheck/GetList", "searchKey=ab"));
            sandbox.close();
            assertThat(endOf(raw)).isEmpty();
        }
    }

    /** A connection that is ended with something unread on it may say so. */
    private static String endOf(RawClient raw) throws IOException {
        try {
            return raw.readAll();
        } catch (SocketException e) {
            return "";
        }
    }

    @Test
    void listensElsewhereOnlyIfToldSo() throws IOException {
        InetAddress any = InetAddress.getByName("0.0.0.0");
        try (QccSandbox sandbox = QccSandbox.builder(NOBODY).exposedOn(any).start()) {
            assertThat(sandbox.baseUrl().getHost()).isEqualTo("127.0.0.1");
            assertThat(WireClient.of(sandbox).status("OperationCheck/GetList", "searchKey=ab"))
                    .isEqualTo("201");
        }
    }
}
