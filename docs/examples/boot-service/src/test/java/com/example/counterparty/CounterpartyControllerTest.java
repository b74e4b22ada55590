package com.example.counterparty;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.screening.Decision;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.boot.AutoConfigureFakeQcc;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@AutoConfigureFakeQcc
class CounterpartyControllerTest {
    @Autowired
    FakeQcc qcc;

    @Autowired
    CounterpartyController controller;

    @Test
    void aCompanyWithTerminatedCasesDoesNotPass() {
        qcc.publish(FakeCompany.named("虚构贸易有限公司").cases(3));

        assertThat(controller.screen("虚构贸易有限公司").verdict().decision()).isEqualTo(Decision.REVIEW);
    }
}
