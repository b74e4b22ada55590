package io.github.qcc.http.meter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.fake.FakeQcc;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ObservedPortsTest {
    private static final SearchKey DEBTOR = SearchKey.of("浙江省临海标准件工业公司");

    private final List<Map<String, String>> ended = new ArrayList<>();
    private final ObservationRegistry registry = ObservationRegistry.create();

    ObservedPortsTest() {
        registry.observationConfig().observationHandler(new ObservationHandler<Observation.Context>() {
            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }

            @Override
            public void onStop(Observation.Context context) {
                assertThat(context.getName()).isEqualTo("qcc.check");
                ended.add(context.getAllKeyValues().stream()
                        .collect(Collectors.toMap(KeyValue::getKey, KeyValue::getValue)));
            }
        });
    }

    private QccPorts observed(FakeQcc fake) {
        return ObservedPorts.of(fake, registry);
    }

    @Test
    void saysWhatCameOfACheck() {
        QccPorts qcc = observed(FakeQcc.examples());
        qcc.terminatedCases().check(DEBTOR, PageRequest.first());
        qcc.importExportCredit().check(SearchKey.of("查无此人公司"), PageRequest.first());
        qcc.terminatedCases().detail(CaseId.of("68d0c45d6ce6115c340e31674b45cd62"));
        assertThat(ended)
                .containsExactly(
                        Map.of("endpoint", "case-check", "outcome", "found", "billing", "charged"),
                        Map.of("endpoint", "credit-check", "outcome", "no_record", "billing", "charged"),
                        Map.of("endpoint", "case-detail", "outcome", "found", "billing", "charged"));
    }

    @Test
    void saysHowACheckFailed() {
        QccPorts qcc = observed(FakeQcc.builder().refuseAll("102").build());
        Assertions.catchThrowableOfType(
                QccException.class, () -> qcc.terminatedCases().check(DEBTOR, PageRequest.first()));
        assertThat(ended)
                .containsExactly(Map.of("endpoint", "case-check", "outcome", "account_refused", "billing", "none"));
    }

    @Test
    void isCurrentWhileTheCallRuns() {
        List<Observation> current = new ArrayList<>();
        QccPorts qcc = ObservedPorts.of(
                QccPorts.of(
                        (key, page) -> {
                            current.add(registry.getCurrentObservation());
                            return FakeQcc.examples().importExportCredit().check(key, page);
                        },
                        FakeQcc.examples().terminatedCases()),
                registry);
        qcc.importExportCredit().check(DEBTOR, PageRequest.first());
        assertThat(current).singleElement().isNotNull();
        assertThat(registry.getCurrentObservation()).isNull();
    }
}
