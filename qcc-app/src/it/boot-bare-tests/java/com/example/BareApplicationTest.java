package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.screening.CounterpartyScreening;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.server.QccSandbox;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.SpringBootTest;

/** Spring Boot with nothing optional: no class of ours may ask for it. */
@SpringBootTest(properties = "qcc.adapter=sandbox")
class BareApplicationTest {
    @Autowired
    CounterpartyScreening screening;

    @Autowired
    QccSandbox sandbox;

    @Test
    void screensOverHttp() {
        sandbox.data().publish(FakeCompany.named("虚构贸易有限公司").cases(45));

        assertThat(screening
                        .screen(SearchKey.of("虚构贸易有限公司"), LocalDate.of(2026, 11, 21))
                        .profile()
                        .terminatedCases()
                        .rows())
                .hasSize(45);
    }

    @SpringBootApplication
    static class Application {}
}
