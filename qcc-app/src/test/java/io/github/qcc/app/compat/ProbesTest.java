package io.github.qcc.app.compat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.probe.Probes;
import org.junit.jupiter.api.Test;

/** The probes of the outside consumers, on our own class path: in a packaging build with the published jars. */
class ProbesTest {
    @Test
    void everyKindOfAnswerArrives() {
        assertThat(Probes.run()).isEmpty();
    }
}
