package io.github.qcc.http.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkewCorrectedClockTest {
    private final VirtualTime ours = VirtualTime.from("2026-03-04T05:06:07Z");
    private final SkewCorrectedClock clock = new SkewCorrectedClock(ours);

    private void hear(Duration ahead) {
        Instant now = ours.instant();
        clock.observe(now.plus(ahead).minusMillis(500), now, now);
    }

    @Test
    void isOursUntilItHearsOtherwise() {
        assertThat(clock.instant()).isEqualTo(ours.instant());
        assertThat(clock.skew()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT30S", "-PT30S", "PT10M", "-PT10M", "PT24H"})
    void isPutRightFromHalfAMinuteOn(Duration ahead) {
        hear(ahead);
        assertThat(clock.instant()).isEqualTo(ours.instant().plus(ahead));
        assertThat(clock.skew()).contains(ahead);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT29.999S", "-PT29.999S", "PT0S"})
    void aSmallSkewIsToldAndNotApplied(Duration ahead) {
        hear(ahead);
        assertThat(clock.instant()).isEqualTo(ours.instant());
        assertThat(clock.skew()).contains(ahead);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT24H0.001S", "-PT25H", "PT876000H"})
    void anAbsurdSkewIsNotBelieved(Duration ahead) {
        hear(ahead);
        assertThat(clock.instant()).isEqualTo(ours.instant());
        assertThat(clock.skew()).isEmpty();
    }

    @Test
    void halfOfASlowCallIsItsWay() {
        Instant sent = ours.instant();
        clock.observe(sent.plusSeconds(20).minusMillis(500), sent, sent.plusSeconds(40));
        assertThat(clock.skew()).contains(Duration.ZERO);
    }

    @Test
    void theLastAnswerCounts() {
        hear(Duration.ofMinutes(10));
        hear(Duration.ZERO);
        assertThat(clock.instant()).isEqualTo(ours.instant());
    }
}
