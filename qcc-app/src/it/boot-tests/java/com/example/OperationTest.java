package com.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.example.counterparty.Application;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.fake.Fault;
import io.github.qcc.fake.server.QccSandbox;
import io.github.qcc.http.QccHttp;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** The service with actuator, as an operator sees it. */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "qcc.adapter=sandbox",
            "management.endpoint.health.show-details=always",
            "management.endpoint.health.probes.enabled=true",
            "management.endpoints.web.exposure.include=health,qcc,metrics"
        })
class OperationTest {
    @Autowired
    QccPorts qcc;

    @Autowired
    QccHttp http;

    @Autowired
    QccSandbox sandbox;

    @Value("${local.server.port}")
    int port;

    @Test
    void aRefusedAccountIsSeenAndLiftedAndKillsNoPod() throws Exception {
        assertThat(get("/actuator/health").body()).contains("\"qcc\":{").contains("\"status\":\"UP\"");
        assertThat(
                        get("/counterparty?company=%E6%B5%99%E6%B1%9F%E7%9C%81%E4%B8%B4%E6%B5%B7%E6%A0%87%E5%87%86%E4%BB%B6%E5%B7%A5%E4%B8%9A%E5%85%AC%E5%8F%B8")
                                .body())
                .contains("\"decision\":\"REVIEW\"");
        assertThat(get("/actuator/qcc/default").body()).contains("\"today\":{").contains("\"calls\":2");
        assertThat(get("/actuator/metrics/qcc.charged").statusCode()).isEqualTo(200);

        sandbox.data().fail(Fault.status("102"));
        assertThat(catchThrowable(() -> qcc.terminatedCases().check(SearchKey.of("虚构贸易有限公司"), PageRequest.first())))
                .isNotNull();
        sandbox.data().recover();

        HttpResponse<String> health = eventually("/actuator/health", "OUT_OF_SERVICE");
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(health.body()).contains("\"status\":\"102\"").doesNotContain(sandbox.key());
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);

        long version = http.account().refusals().get(0).version();
        assertThat(post("/actuator/qcc/default", "{\"scope\":\"account\",\"version\":" + version + "}")
                        .body())
                .contains("\"lifted\":true");
        assertThat(get("/actuator/qcc/nobody").statusCode()).isEqualTo(404);
    }

    /** The health is at most one second old. */
    private HttpResponse<String> eventually(String path, String text) throws Exception {
        HttpResponse<String> response = get(path);
        for (int tries = 0; tries < 30 && !response.body().contains(text); tries++) {
            Thread.sleep(100);
            response = get(path);
        }
        assertThat(response.body()).contains(text);
        return response;
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path).build());
    }

    private HttpResponse<String> post(String path, String json) throws Exception {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
