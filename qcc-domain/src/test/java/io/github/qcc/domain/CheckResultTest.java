package io.github.qcc.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CheckResultTest {
    private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");
    private static final Page<String> PAGE = new Page<>(List.of("row"), PageRequest.first(), OptionalInt.of(1));

    private static String told(CheckResult<String> result) {
        return result.fold(
                found -> "found " + found.page().rows(), none -> "none at " + none.answeredAt(), tooMany -> "too many");
    }

    @Test
    void rowsAreTreatedAsFound() {
        assertThat(told(new CheckResult.Found<>(PAGE, Receipt.charged(null, NOON))))
                .isEqualTo("found [row]");
    }

    @Test
    void tooManyRowsAreTreatedAsSuch() {
        CheckResult<String> tooMany = new CheckResult.TooMany<>(Receipt.charged(null, NOON));
        assertThat(told(tooMany)).isEqualTo("too many");
        assertThat(tooMany.rows()).isEmpty();
        assertThat(tooMany.cost()).isEqualTo(new Cost(1, 0, 0));
    }

    @Test
    void noneIsTreatedAsNone() {
        assertThat(told(new CheckResult.NoRecord<>(Receipt.charged(null, NOON))))
                .isEqualTo("none at " + NOON);
    }
}
