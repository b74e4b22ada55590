package io.github.qcc.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.OrderNumber;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderNumbersTest {
    private static OrderNumbers at(String time) {
        return new OrderNumbers(Clock.fixed(Instant.parse(time), ZoneOffset.UTC));
    }

    @Test
    void looksLikeTheDocuments() {
        OrderNumbers numbers = at("2022-06-07T01:32:47Z");
        assertThat(numbers.next("OperationCheck")).isEqualTo(new OrderNumber("OPERATIONCHECK2022060709324700000001"));
    }

    @Test
    void isDatedInChina() {
        OrderNumbers numbers = at("2026-12-31T16:00:00Z");
        assertThat(numbers.next("X").value()).isEqualTo("X2027010100000000000001");
    }

    @Test
    void noNumberIsGivenTwice() {
        OrderNumbers numbers = at("2026-01-01T00:00:00Z");
        assertThat(IntStream.range(0, 10_000).parallel().mapToObj(i -> numbers.next("X")))
                .doesNotHaveDuplicates();
    }
}
