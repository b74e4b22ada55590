package io.github.qcc.http.call;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcc.domain.port.Endpoint;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CallSettingsTest {
    static Stream<Consumer<CallSettings.Builder>> outOfRange() {
        return Stream.of(
                settings -> settings.rate(0),
                settings -> settings.rate(100_001),
                settings -> settings.concurrency(0),
                settings -> settings.attempts(0),
                settings -> settings.attempts(11),
                settings -> settings.operationTimeout(Duration.ZERO),
                settings -> settings.operationTimeout(Duration.ofHours(2)),
                settings -> settings.probePause(Duration.ofMillis(999)),
                settings -> settings.callsPerDay(-1),
                settings -> settings.maxCalls(-1),
                settings -> settings.price(Endpoint.CASE_CHECK, new BigDecimal("-0.01")));
    }

    @ParameterizedTest
    @MethodSource("outOfRange")
    void refusesWhatIsOutOfRange(Consumer<CallSettings.Builder> setting) {
        CallSettings.Builder settings = CallSettings.builder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    setting.accept(settings);
                    settings.build();
                })
                .withMessageContaining("must be");
    }

    @Test
    void aBudgetInYuanNeedsEveryPrice() {
        CallSettings.Builder settings = CallSettings.builder()
                .maxCost(BigDecimal.TEN)
                .price(Endpoint.CASE_CHECK, BigDecimal.ONE)
                .price(Endpoint.CREDIT_CHECK, BigDecimal.ONE);
        assertThatIllegalArgumentException().isThrownBy(settings::build).withMessageContaining("CASE_DETAIL");
        settings.price(Endpoint.CASE_DETAIL, BigDecimal.ZERO);
        assertThatCode(settings::build).doesNotThrowAnyException();
    }
}
