package io.github.qcc.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderNumberTest {
    @Test
    void readsWhatTheAnswerHas() {
        assertThat(OrderNumber.parse(" OPERATIONCHECK2022060709324766684283 "))
                .contains(new OrderNumber("OPERATIONCHECK2022060709324766684283"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\u3000\t"})
    void isMissingWhereTheAnswerHasNone(String text) {
        assertThat(OrderNumber.parse(text)).isEmpty();
    }

    @Test
    void isNeverBlank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OrderNumber(" "))
                .withMessage("order number must not be blank");
    }

    @Test
    void printsAsTheBillHasIt() {
        assertThat(new OrderNumber("ENDEXECUTECASECHECK1")).hasToString("ENDEXECUTECASECHECK1");
    }
}
