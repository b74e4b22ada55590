package io.github.qcc.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final VirtualTime time = new VirtualTime();
    private final Pace pace = new Pace(new BigDecimal("200"), time);

    @Test
    void keepsTheRateToAHundredth() throws InterruptedException {
        Instant begun = time.now();
        for (int i = 0; i < 2_000; i++) {
            pace.await();
        }
        assertThat(Duration.between(begun, time.now())).isBetween(Duration.ofSeconds(10), Duration.ofMillis(10_150));
    }

    @Test
    void noSecondHasMoreThanTheRate() throws InterruptedException {
        List<Instant> calls = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            pace.await();
            calls.add(time.now());
        }
        for (int i = 200; i < calls.size(); i++) {
            assertThat(Duration.between(calls.get(i - 200), calls.get(i))).isGreaterThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void aPauseIsNotMadeUpForByABurst() throws InterruptedException {
        pace.await();
        time.pause(Duration.ofMinutes(1));
        Instant begun = time.now();
        for (int i = 0; i < 201; i++) {
            pace.await();
        }
        assertThat(Duration.between(begun, time.now())).isGreaterThan(Duration.ofSeconds(1));
    }
}
