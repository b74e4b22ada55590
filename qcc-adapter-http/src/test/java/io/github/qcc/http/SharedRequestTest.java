package io.github.qcc.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Cost;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.screening.CounterpartyScreening;
import io.github.qcc.domain.screening.ScreeningResult;
import io.github.qcc.domain.screening.rule.StandardPolicy;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.Fault;
import io.github.qcc.fake.server.QccSandbox;
import io.github.qcc.http.meter.QccMeters;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Callers that want the same company at the same time: together they report what QCC charges, and no more. */
class SharedRequestTest {
    private static final String COMPANY = "虚构贸易有限公司";
    private static final int CALLERS = 3;

    @Test
    void screeningsAtOnceReportTogetherWhatQccCharges() throws Exception {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        FakeQcc fake = FakeQcc.builder()
                .company(FakeCompany.named(COMPANY).cases(3))
                .fault(Fault.slow(Duration.ofMillis(500)))
                .build();
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try (QccSandbox sandbox = QccSandbox.start(fake);
                QccHttp qcc = QccHttp.builder(QccCredentials.of(sandbox.key(), sandbox.secretKey()))
                        .baseUrl(sandbox.baseUrl().toString())
                        .listener(QccMeters.of(registry))
                        .build()) {
            CounterpartyScreening screening = new CounterpartyScreening(qcc, StandardPolicy.create());
            Callable<ScreeningResult> call = () -> screening.screen(SearchKey.of(COMPANY), LocalDate.of(2026, 11, 21));

            Cost reported = Cost.NONE;
            for (Future<ScreeningResult> screened : callers.invokeAll(List.of(call, call, call))) {
                reported = reported.plus(screened.get().profile().cost());
            }

            assertThat(reported).isEqualTo(fake.cost());
            assertThat(registry.find("qcc.charged").counters().stream()
                            .mapToDouble(Counter::count)
                            .sum())
                    .isEqualTo(fake.cost().charged());
        } finally {
            callers.shutdownNow();
        }
    }
}
