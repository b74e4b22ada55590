package io.github.qcc.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChinaTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-20T15:59:59.999Z, 2026-11-20, 2026-11-20T16:00:00Z",
        "2026-11-20T16:00:00Z, 2026-11-21, 2026-11-21T16:00:00Z"
    })
    void aDayBeginsAtMidnightInChina(Instant moment, LocalDate day, Instant nextMidnight) {
        assertThat(ChinaTime.dayOf(moment)).isEqualTo(day);
        assertThat(ChinaTime.nextMidnight(moment)).isEqualTo(nextMidnight);
    }
}
