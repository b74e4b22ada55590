package io.github.qcc.http.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FreshnessTest {
    private static final Instant NOW = Instant.parse("2026-11-25T04:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void noneUsesNothing() {
        assertThat(Freshness.none().usesCache()).isFalse();
        assertThat(Freshness.none().isFresh(NOW, false, NOW)).isFalse();
        assertThat(Freshness.none().isUsableOnError(NOW, false, NOW)).isFalse();
    }

    @Test
    void aResponseIsFreshUpToItsAge() {
        Freshness week = Freshness.maxAge(DAY.multipliedBy(7));
        assertThat(week.usesCache()).isTrue();
        assertThat(week.isFresh(NOW.minus(DAY.multipliedBy(7)), false, NOW)).isTrue();
        assertThat(week.isFresh(NOW.minus(DAY.multipliedBy(7)).minusNanos(1), false, NOW))
                .isFalse();
    }

    @Test
    void noRecordAgesFaster() {
        Freshness freshness = Freshness.maxAge(DAY.multipliedBy(7)).noRecordMaxAge(DAY);
        assertThat(freshness.isFresh(NOW.minus(DAY.multipliedBy(2)), true, NOW)).isFalse();
        assertThat(freshness.isFresh(NOW.minus(DAY.multipliedBy(2)), false, NOW))
                .isTrue();
        assertThat(freshness.isFresh(NOW.minus(DAY), true, NOW)).isTrue();
    }

    @Test
    void anErrorMakesOlderResponsesUsable() {
        Freshness freshness = Freshness.none().staleIfError(DAY.multipliedBy(30));
        assertThat(freshness.usesCache()).isTrue();
        assertThat(freshness.isFresh(NOW.minus(DAY), true, NOW)).isFalse();
        assertThat(freshness.isUsableOnError(NOW.minus(DAY), true, NOW)).isTrue();
        assertThat(freshness.isUsableOnError(NOW.minus(DAY.multipliedBy(31)), false, NOW))
                .isFalse();
    }

    @Test
    void aResponseFromAClockAheadIsFresh() {
        assertThat(Freshness.maxAge(DAY).isFresh(NOW.plusSeconds(5), false, NOW))
                .isTrue();
    }

    @Test
    void agesAreChecked() {
        assertThatIllegalArgumentException().isThrownBy(() -> Freshness.maxAge(Duration.ofSeconds(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Freshness.maxAge(DAY).noRecordMaxAge(DAY.multipliedBy(2)))
                .withMessageContaining("ages worst");
    }
}
