package io.github.qcc.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostTest {
    @ParameterizedTest
    @CsvSource({"CHARGED, 1, 0, 0", "UNCERTAIN, 0, 1, 0", "NONE, 0, 0, 1"})
    void countsOneRequestThatWasSentByItsBilling(Billing billing, long charged, long uncertain, long free) {
        assertThat(Cost.ofRequest(billing)).isEqualTo(new Cost(charged, uncertain, free));
    }

    @Property
    void addsUpComponentByComponent(
            @ForAll @LongRange(min = 0, max = 1000) long a,
            @ForAll @LongRange(min = 0, max = 1000) long b,
            @ForAll @LongRange(min = 0, max = 1000) long c) {
        Cost cost = new Cost(a, b, c);
        assertThat(cost.plus(new Cost(c, a, b))).isEqualTo(new Cost(a + c, b + a, c + b));
        assertThat(cost.plus(Cost.NONE)).isEqualTo(cost);
        assertThat(Cost.NONE.plus(cost)).isEqualTo(cost);
        assertThat(cost.atMost()).isEqualTo(a + b);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0", "0, -1, 0", "0, 0, -1"})
    void countsFromZero(long charged, long uncertain, long free) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cost(charged, uncertain, free))
                .withMessageContaining("a cost counts requests, from 0");
    }
}
