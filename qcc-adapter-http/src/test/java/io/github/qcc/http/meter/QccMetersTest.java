package io.github.qcc.http.meter;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.Receipt;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.server.QccSandbox;
import io.github.qcc.http.QccCredentials;
import io.github.qcc.http.QccHttp;
import io.github.qcc.http.call.AttemptEvent;
import io.github.qcc.http.call.CallSettings;
import io.github.qcc.http.call.OperationEvent;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class QccMetersTest {
    private static final SearchKey DEBTOR = SearchKey.of("浙江省临海标准件工业公司");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private void calling(FakeQcc data, Consumer<QccHttp> calls) {
        try (QccSandbox sandbox = QccSandbox.start(data);
                QccHttp qcc = QccHttp.builder(QccCredentials.of(sandbox.key(), sandbox.secretKey()))
                        .baseUrl(sandbox.baseUrl().toString())
                        .calls(CallSettings.builder().rate(1000).attempts(1).build())
                        .listener(QccMeters.of(registry))
                        .build()) {
            calls.accept(qcc);
        }
    }

    private static void ask(QccHttp qcc) {
        Assertions.catchThrowable(() -> qcc.terminatedCases().check(DEBTOR, PageRequest.first()));
    }

    private double count(String name, String... tags) {
        return registry.get(name).tags(tags).counter().count();
    }

    @Test
    void countsAnsweredCallsAsCharged() {
        calling(FakeQcc.examples(), qcc -> {
            ask(qcc);
            ask(qcc);
        });
        String[] cases = {"endpoint", "case-check"};
        assertThat(count("qcc.calls", "endpoint", "case-check", "status", "200", "billing", "charged"))
                .isEqualTo(2);
        assertThat(count("qcc.charged", cases)).isEqualTo(2);
        assertThat(count("qcc.uncertain", cases)).isZero();
        assertThat(registry.get("qcc.attempt").tags(cases).timer().count()).isEqualTo(2);
        assertThat(registry.get("qcc.departure.wait").tags(cases).timer().count())
                .isEqualTo(2);
        assertThat(registry.get("qcc.operation")
                        .tags("endpoint", "case-check", "outcome", "answered")
                        .timer()
                        .count())
                .isEqualTo(2);
    }

    @Test
    void countsARepeatThatMayHaveBeenChargedAndTheValuesThatNobodyUnderstands() {
        QccMeters.of(registry)
                .attempted(new AttemptEvent(
                        "main",
                        Endpoint.CASE_CHECK,
                        "default",
                        Instant.EPOCH,
                        2,
                        "no-answer",
                        Billing.UNCERTAIN,
                        new Cost(0, 1, 0),
                        Optional.empty(),
                        Duration.ofMillis(5),
                        Duration.ofMillis(7),
                        3));
        assertThat(count("qcc.retries", "endpoint", "case-check")).isEqualTo(1);
        assertThat(count("qcc.uncertain", "endpoint", "case-check")).isEqualTo(1);
        assertThat(count("qcc.charged", "endpoint", "case-check")).isZero();
        assertThat(count("qcc.unreadable.values", "endpoint", "case-check")).isEqualTo(3);
        assertThat(registry.get("qcc.departure.wait")
                        .tags("endpoint", "case-check")
                        .timer()
                        .totalTime(MILLISECONDS))
                .isEqualTo(5);
        assertThat(registry.get("qcc.attempt")
                        .tags("endpoint", "case-check")
                        .timer()
                        .totalTime(MILLISECONDS))
                .isEqualTo(7);
    }

    @Test
    void aQuestionThatJoinedAnotherWasNotRefused() {
        QccMeters.of(registry)
                .finished(new OperationEvent(
                        "main",
                        Endpoint.CASE_CHECK,
                        "default",
                        Optional.empty(),
                        0,
                        Receipt.Source.SHARED,
                        Cost.NONE,
                        Duration.ofMillis(1)));
        assertThat(count("qcc.shared", "endpoint", "case-check")).isEqualTo(1);
        assertThat(count("qcc.refused", "endpoint", "case-check")).isZero();
    }

    @Test
    void whatHasNotHappenedYetIsZeroRatherThanMissing() {
        calling(
                FakeQcc.examples(),
                qcc -> assertThat(List.of("credit-check", "case-check", "case-detail"))
                        .allSatisfy(endpoint -> assertThat(List.of(
                                        "qcc.retries",
                                        "qcc.charged",
                                        "qcc.uncertain",
                                        "qcc.unreadable.values",
                                        "qcc.shared",
                                        "qcc.cached",
                                        "qcc.refused"))
                                .allSatisfy(name -> assertThat(count(name, "endpoint", endpoint))
                                        .isZero())));
    }

    @Test
    void showsARefusalAndWhatItRefuses() {
        calling(FakeQcc.builder().refuseAll("102").build(), qcc -> {
            ask(qcc);
            ask(qcc);
            assertThat(refusal("account", "default")).isEqualTo(1);
            assertThat(refusal("case-check", "default")).isZero();
        });
        assertThat(count("qcc.calls", "status", "102", "billing", "none")).isEqualTo(1);
        assertThat(count("qcc.refused", "endpoint", "case-check")).isEqualTo(1);
    }

    @Test
    void measuresTheClockSkewOnceItIsKnown() {
        calling(FakeQcc.examples(), qcc -> {
            assertThat(registry.get("qcc.clock.skew").timeGauge().value()).isNaN();
            ask(qcc);
            assertThat(registry.get("qcc.clock.skew").timeGauge().value()).isNotNaN();
        });
    }

    @Test
    void showsTheRateAndTheCircuitBreakers() {
        calling(FakeQcc.examples(), qcc -> {
            ask(qcc);
            assertThat(registry.get("qcc.rate.limit").gauge().value()).isEqualTo(1000);
            assertThat(registry.get("qcc.circuit.breaker").gauges()).hasSize(3).allMatch(gauge -> gauge.value() == 0);
            assertThat(registry.get("qcc.state.unreachable").gauge().value()).isZero();
            assertThat(registry.get("qcc.state.unsettled").gauge().value()).isZero();
        });
    }

    @Test
    void twoAccountsInOneRegistryAreTwoSetsOfMeters() {
        try (QccSandbox refused =
                        QccSandbox.start(FakeQcc.builder().refuseAll("102").build());
                QccSandbox answering = QccSandbox.start(FakeQcc.examples());
                QccHttp second = account("second", refused)) {
            try (QccHttp first = account("first", answering)) {
                ask(first);
                ask(second);
                assertThat(refusal("account", "first")).isZero();
                assertThat(refusal("account", "second")).isEqualTo(1);
            }
            assertThat(refusal("account", "second")).isEqualTo(1);
            assertThat(count("qcc.calls", "account", "first", "status", "200")).isEqualTo(1);
            assertThat(count("qcc.calls", "account", "second", "status", "102")).isEqualTo(1);
        }
    }

    private QccHttp account(String name, QccSandbox sandbox) {
        return QccHttp.builder(QccCredentials.of(sandbox.key(), sandbox.secretKey()))
                .baseUrl(sandbox.baseUrl().toString())
                .accountName(name)
                .listener(QccMeters.of(registry))
                .build();
    }

    private double refusal(String scope, String account) {
        return registry.get("qcc.refusal.active")
                .tags("scope", scope, "account", account)
                .gauge()
                .value();
    }

    @Test
    void anAdapterThatFollowsAnotherHasItsOwnGauges() {
        calling(FakeQcc.builder().refuseAll("102").build(), QccMetersTest::ask);
        assertThat(registry.find("qcc.refusal.active").gauges()).isEmpty();
        calling(
                FakeQcc.examples(),
                qcc -> assertThat(refusal("account", "default")).isZero());
    }

    /** Whatever QCC may answer: as many series as statuses, and nothing in any tag of who asked for whom. */
    @Test
    void tagsAreOfBoundedSets() {
        for (String code : List.of("299", "777", "canary-key", "901", "902")) {
            calling(FakeQcc.builder().refuseAll(code).build(), QccMetersTest::ask);
        }
        Set<String> statuses = registry.getMeters().stream()
                .map(Meter::getId)
                .map(id -> id.getTag("status"))
                .filter(status -> status != null)
                .collect(Collectors.toSet());
        assertThat(statuses).containsExactly("unknown");
        assertThat(registry.getMeters())
                .flatExtracting(meter -> meter.getId().getTags())
                .extracting(Tag::getValue)
                .noneMatch(value -> value.contains("canary") || value.contains("临海") || value.contains("http:"));
    }

    @Test
    void countsByDocumentedCode() {
        for (QccStatus status : List.of(QccStatus.WRONG_PARAMETERS, QccStatus.SYSTEM_ERROR)) {
            calling(FakeQcc.builder().refuseAll(status.code()).build(), QccMetersTest::ask);
        }
        assertThat(count("qcc.calls", "status", "202", "billing", "charged")).isEqualTo(1);
        assertThat(count("qcc.calls", "status", "199", "billing", "none")).isEqualTo(1);
    }
}
