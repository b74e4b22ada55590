package com.example.counterparty;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.server.QccSandbox;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import redis.embedded.RedisServer;

/** Two processes of this service, which agree through Redis on what the account may do. */
class TwoProcessesTest {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void stop() {
        processes.forEach(Process::destroy);
    }

    @Test
    void twoProcessesCountTheirCallsTogether() throws Exception {
        RedisServer redis =
                RedisServer.newRedisServer().port(freePort()).bind("127.0.0.1").build();
        redis.start();
        try (QccSandbox sandbox = QccSandbox.start(FakeQcc.examples())) {
            int first = start(sandbox, redis.ports().get(0));
            int second = start(sandbox, redis.ports().get(0));
            assertThat(get(first, "/counterparty?company=" + encoded("虚构甲贸易有限公司"))).contains("NO_RECORD");
            assertThat(get(second, "/counterparty?company=" + encoded("虚构乙贸易有限公司"))).contains("NO_RECORD");
            // Two checks of two companies, whichever process is asked.
            assertThat(get(first, "/actuator/qcc")).contains("\"calls\":4");
            assertThat(get(second, "/actuator/qcc")).contains("\"calls\":4");
        } finally {
            redis.stop();
        }
    }

    private int start(QccSandbox sandbox, int redisPort) throws IOException {
        int port = freePort();
        ProcessBuilder service = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Application.class.getName(),
                "--spring.profiles.active=shared",
                "--server.port=" + port,
                "--qcc.base-url=" + sandbox.baseUrl());
        service.environment()
                .putAll(Map.of(
                        "QCC_KEY", sandbox.key(),
                        "QCC_SECRET_KEY", sandbox.secretKey(),
                        "QCC_STATE_SECRET", "a secret of sixteen bytes or more",
                        "REDIS_PORT", Integer.toString(redisPort)));
        processes.add(service.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
        return port;
    }

    /** Asks as soon as the process listens. */
    private static String get(int port, String path) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            } catch (ConnectException notYet) {
                if (Instant.now().isAfter(deadline)) {
                    throw notYet;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            }
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
