package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.screening.CounterpartyScreening;
import io.github.qcc.domain.screening.Decision;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The fake by a property alone. */
@SpringBootTest(classes = BareApplicationTest.Application.class, properties = "qcc.adapter=fake")
class FakeAdapterTest {
    @Autowired
    CounterpartyScreening screening;

    @Autowired
    FakeQcc fake;

    @Test
    void screensOnTheFake() {
        fake.publish(FakeCompany.named("虚构贸易有限公司").cases(3));

        assertThat(screening
                        .screen(SearchKey.of("虚构贸易有限公司"), LocalDate.of(2026, 11, 21))
                        .verdict()
                        .decision())
                .isEqualTo(Decision.REVIEW);
        assertThat(fake.cost().charged()).isEqualTo(2);
    }
}
