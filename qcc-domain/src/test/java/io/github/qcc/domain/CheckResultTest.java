package io.github.qcc.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CheckResultTest {
    private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");
    private static final Page<String> PAGE = new Page<>(List.of("row"), PageRequest.first(), OptionalInt.of(1));

    private static String told(CheckResult<String> result) {
        return result.fold(found -> "found " + found.page().rows(), none -> "none at " + none.answeredAt());
    }

    @Test
    void rowsAreTreatedAsFound() {
        assertThat(told(new CheckResult.Found<>(PAGE, Optional.empty(), NOON))).isEqualTo("found [row]");
    }

    @Test
    void noneIsTreatedAsNone() {
        assertThat(told(new CheckResult.NoRecord<>(Optional.empty(), NOON))).isEqualTo("none at " + NOON);
    }
}
