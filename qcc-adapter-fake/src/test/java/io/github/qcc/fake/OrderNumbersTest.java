package io.github.qcc.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.OrderNumber;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderNumbersTest {
    private static String next(int first, String interfaceName, String time) {
        return new OrderNumbers(first).next(interfaceName, Instant.parse(time)).value();
    }

    @Test
    void looksLikeTheDocuments() {
        assertThat(next(66_684_283, "OperationCheck", "2022-06-07T01:32:47Z"))
                .isEqualTo("OPERATIONCHECK2022060709324766684283");
    }

    @Test
    void isDatedInChina() {
        assertThat(next(1, "X", "2026-12-31T16:00:00Z")).isEqualTo("X2027010100000000000001");
    }

    @Test
    void beginsAnewAfterEightDigits() {
        OrderNumbers numbers = new OrderNumbers(99_999_999);
        numbers.next("X", Instant.EPOCH);
        assertThat(numbers.next("X", Instant.EPOCH)).isEqualTo(new OrderNumber("X1970010108000000000000"));
    }

    @Test
    void noNumberIsGivenTwice() {
        OrderNumbers numbers = new OrderNumbers(1);
        assertThat(IntStream.range(0, 10_000).parallel().mapToObj(i -> numbers.next("X", Instant.EPOCH)))
                .doesNotHaveDuplicates();
    }
}
