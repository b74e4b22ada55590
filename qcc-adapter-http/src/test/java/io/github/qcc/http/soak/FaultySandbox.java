package io.github.qcc.http.soak;

import io.github.qcc.domain.QccStatus;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.Fault;
import io.github.qcc.fake.server.QccSandbox;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** A sandbox in a process of its own, whose fault changes all the time, so that its books are outside the memory measured. */
final class FaultySandbox implements AutoCloseable {
    static final int COMPANIES = 200;
    private static final int CALM_OF_TEN = 9;

    /** None that drips: the books cannot know whether the caller waited for its end. */
    private static final List<Fault> FAULTS = List.of(
            Fault.status(QccStatus.TRAFFIC_ABNORMAL),
            Fault.status(QccStatus.SYSTEM_ERROR),
            Fault.status("205"),
            Fault.status("219"),
            Fault.http(503),
            Fault.http(502),
            Fault.reset(),
            Fault.truncated(),
            Fault.htmlPage(),
            Fault.wrongTypes(),
            Fault.wrongPage(),
            Fault.slow(Duration.ofMillis(80)));

    private final Process process;
    private final BufferedReader output;
    final String baseUrl;
    final String key;
    final String secretKey;

    private FaultySandbox(Process process) throws IOException {
        this.process = process;
        output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        baseUrl = output.readLine();
        key = output.readLine();
        secretKey = output.readLine();
    }

    static FaultySandbox start() throws IOException {
        return new FaultySandbox(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FaultySandbox.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Ends the faults, and returns how many calls were charged. */
    long charged() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
        return Long.parseLong(output.readLine());
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    static String company(int number) {
        return "虚构第" + number + "公司";
    }

    /** Prints address, key and secret key; for a line of input the charged calls. */
    public static void main(String[] args) throws Exception {
        FakeQcc.Builder data = FakeQcc.builder();
        for (int i = 0; i < COMPANIES; i++) {
            FakeCompany company = FakeCompany.named(company(i)).registration(row -> row.creditLevel("高级认证企业"));
            data.company(i % 5 == 0 ? company.cases(25) : company);
        }
        FakeQcc qcc = data.build();
        try (QccSandbox sandbox = QccSandbox.start(qcc)) {
            System.out.println(sandbox.baseUrl());
            System.out.println(sandbox.key());
            System.out.println(sandbox.secretKey());
            Random random = new Random(16);
            while (System.in.available() == 0) {
                qcc.recover();
                if (random.nextInt(10) >= CALM_OF_TEN) {
                    qcc.fail(FAULTS.get(random.nextInt(FAULTS.size())));
                }
                Thread.sleep(100);
            }
            qcc.recover();
            while (System.in.read() >= 0) {
                System.out.println(qcc.cost().charged());
            }
        }
    }
}
