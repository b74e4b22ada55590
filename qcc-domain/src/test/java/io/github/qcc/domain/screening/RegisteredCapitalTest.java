package io.github.qcc.domain.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisteredCapitalTest {
    @ParameterizedTest
    @CsvSource({
        "5000000,         注册资本,         5000000",
        "'5,000,000.00',  注册资本(元),     5000000.00",
        "500,             注册资本（万元）, 5000000",
        "'1,234.5',       注册资本(万),     12345000",
        "500万元,         注册资本,         5000000",
        "500万元,         注册资本（万元）, 5000000",
        "500万元人民币,   注册资本,         5000000",
        "人民币500万元,   注册资本,         5000000",
        "500(万元),       注册资本,         5000000",
        "500 万 RMB,      注册资本,         5000000",
        "CNY 5000000,     注册资本(美元),   5000000",
        "1亿元,           注册资本,         100000000",
        "￥5000000元,     注册资本,         5000000",
        "５００万元,      注册资本,         5000000"
    })
    void readsYuanByTheUnitOfCellOrHeading(String cell, String heading, BigDecimal yuan) {
        assertThat(RegisteredCapital.read(cell, heading)).hasValueSatisfying(capital -> {
            assertThat(capital.stated()).isEqualTo(cell);
            assertThat(capital.yuan())
                    .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(yuan));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "500万美元,  注册资本",
        "500万港币,  注册资本",
        "500万欧元,  注册资本",
        "USD 500,    注册资本",
        "$500,       注册资本",
        "500,        注册资本（万美元）",
        "500万,      注册资本（美元）",
        "约五百万,   注册资本",
        "0,          注册资本",
        "0万元,      注册资本",
        "-5,         注册资本"
    })
    void neverGuessesAnotherCurrencyOrAnUnreadableText(String cell, String heading) {
        assertThat(RegisteredCapital.read(cell, heading)).hasValueSatisfying(capital -> {
            assertThat(capital.stated()).isEqualTo(cell);
            assertThat(capital.yuan()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "—", "暂无"})
    void isAbsentWhereTheCellStatesNothing(String cell) {
        assertThat(RegisteredCapital.read(cell, "注册资本")).isEmpty();
        assertThat(RegisteredCapital.read(null, "注册资本")).isEmpty();
    }

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
