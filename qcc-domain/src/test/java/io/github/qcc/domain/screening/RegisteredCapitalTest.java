package io.github.qcc.domain.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisteredCapitalTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-1"})
    void refusesACapitalThatIsNone(BigDecimal yuan) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegisteredCapital.ofYuan(yuan))
                .withMessage("registered capital must be above 0 yuan but was " + yuan);
    }

    @Test
    void takesYuan() {
        assertThat(RegisteredCapital.ofYuan(new BigDecimal("1E3")))
                .isEqualTo(new RegisteredCapital("1000", Optional.of(new BigDecimal("1E3"))));
    }
}
