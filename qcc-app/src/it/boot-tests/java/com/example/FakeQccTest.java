package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.counterparty.Application;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.Fault;
import io.github.qcc.fake.boot.AutoConfigureFakeQcc;
import io.github.qcc.http.QccHttp;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** The service of the examples on the fake; its controller returns a result of ours as it is. */
@SpringBootTest(classes = Application.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureFakeQcc
class FakeQccTest {
    @Autowired
    FakeQcc fake;

    @Autowired
    QccPorts ports;

    @Autowired
    ObjectProvider<QccHttp> http;

    @Value("${local.server.port}")
    int port;

    @AfterEach
    void recovers() {
        fake.recover();
    }

    @Test
    void theFakeIsInThePlaceOfTheAdapter() {
        assertThat(ports).isSameAs(fake);
        assertThat(http.getIfAvailable()).isNull();
    }

    @Test
    void aResultTravelsInItsForm() throws Exception {
        fake.publish(FakeCompany.named("虚构出行贸易有限公司")
                .registration(row -> row.registeredOn("去年"))
                .cases(45));

        assertThat(get("虚构出行贸易有限公司"))
                .startsWith("{\"searchKey\":\"虚构出行贸易有限公司\",\"importExportCredit\":{\"outcome\":\"FOUND\",\"total\":1,")
                .contains("\"registeredOn\":\"去年\"", "\"total\":45", "\"unperformedTotal\":{\"amount\":\"")
                .contains("\"verdict\":{\"decision\":\"REJECT\",\"asOf\":\"")
                .endsWith("\"billing\":{\"charged\":4,\"uncertain\":0,\"free\":0}}")
                .doesNotContain("\"absent\":false");
    }

    @Test
    void anOutageIsUnknownAndNeverClean() throws Exception {
        fake.fail(Fault.outage());

        assertThat(get("虚构贸易有限公司"))
                .contains(
                        "\"outcome\":\"UNKNOWN\"", "\"type\":\"SERVICE_UNAVAILABLE\"", "\"decision\":\"UNDETERMINED\"");
    }

    private String get(String company) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + port + "/counterparty?company="
                + URLEncoder.encode(company, StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
