package io.github.qcc.domain.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class YuanTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1000000 | 1000000",
                "3.5E7 | 35000000",
                "1.5266827E7 | 15266827",
                "1.076105E5 | 107610.5",
                "3.5e+7 | 35000000",
                "3E07 | 30000000",
                "3.5E7元 | 35000000",
                "1E15 | 1000000000000000",
                "5E-4 | 0.0005",
                "0E0 | 0",
                "107610.00 | 107610.00",
                "107609.50 | 107609.50",
                "513602222.00 | 513602222.00",
                "0 | 0",
                "0.00 | 0.00",
                "0.0001 | 0.0001",
                "007 | 7",
                "1000000000000000 | 1000000000000000",
                "1,000,000 | 1000000",
                "1，000，000.50 | 1000000.50",
                "12,345 | 12345",
                "１０００．５０ | 1000.50",
                "1000000元 | 1000000",
                "59.6万元 | 596000",
                "59.6万 | 596000",
                "59.6123万 | 596123",
                "59.61234万元 | 596123.4",
                "1.2亿元 | 120000000",
                "0.00000001亿 | 1",
                "10,000.5万元 | 100005000",
                "0万元 | 0",
                "￥1000 | 1000",
                "¥1,000.00 | 1000.00",
                "￥ 59.6 万元 | 596000",
                "人民币1000元 | 1000",
                "人民币￥1000元 | 1000",
                "人民币 1000 元 | 1000",
                "' 1000 ' | 1000"
            })
    void readsAnExactAmount(String text, String yuan) {
        assertThat(Yuan.of(text).value().toPlainString()).isEqualTo(yuan);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "-", "—", "--", "－", "暂无", "未公开", "***", "＊＊＊", "null", "不详", "未知"})
    void isAbsentWhereNothingIsStated(String text) {
        assertThat(Yuan.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "—                 | nothing is stated, which is not zero",
                "-5                | an amount is not negative",
                "¥-5               | an amount is not negative",
                "1,00,0            | separators must be between groups of three digits",
                "1,0000            | separators must be between groups of three digits",
                "1000,000          | separators must be between groups of three digits",
                ",100              | separators must be between groups of three digits",
                "100,              | separators must be between groups of three digits",
                "1,,000            | separators must be between groups of three digits",
                "1.000,000         | separators must be between groups of three digits",
                "1.5.0             | an amount is digits, with a point and more digits or an exponent behind them at most",
                ".5                | an amount is digits, with a point and more digits or an exponent behind them at most",
                "5.                | an amount is digits, with a point and more digits or an exponent behind them at most",
                "元                | an amount is digits, with a point and more digits or an exponent behind them at most",
                "5-                | an amount is digits, with a point and more digits or an exponent behind them at most",
                "1E100             | an amount is digits, with a point and more digits or an exponent behind them at most",
                "1.E7              | an amount is digits, with a point and more digits or an exponent behind them at most",
                "E7                | an amount is digits, with a point and more digits or an exponent behind them at most",
                "1E                | an amount is digits, with a point and more digits or an exponent behind them at most",
                "1E1.5             | an amount is digits, with a point and more digits or an exponent behind them at most",
                "1E99              | an amount is at most 1000000000000000",
                "1.5E-9            | an amount has at most 4 decimals",
                "+5                | an amount is digits, with a point and more digits or an exponent behind them at most",
                "100元整           | digits are followed by nothing but 元, 万, 万元, 亿 or 亿元",
                "5千元             | digits are followed by nothing but 元, 万, 万元, 亿 or 亿元",
                "1亿2000万         | digits are followed by nothing but 元, 万, 万元, 亿 or 亿元",
                "100美元           | digits are followed by nothing but 元, 万, 万元, 亿 or 亿元",
                "$100              | digits are followed by nothing but 元, 万, 万元, 亿 or 亿元",
                "1 000 000         | digits are followed by nothing but 元, 万, 万元, 亿 or 亿元",
                "12****            | digits are followed by nothing but 元, 万, 万元, 亿 or 亿元",
                "约100万           | digits are followed by nothing but 元, 万, 万元, 亿 or 亿元",
                "壹万元            | digits are followed by nothing but 元, 万, 万元, 亿 or 亿元",
                "٣٤                | digits are followed by nothing but 元, 万, 万元, 亿 or 亿元",
                "0x10              | digits are followed by nothing but 元, 万, 万元, 亿 or 亿元",
                "NaN               | digits are followed by nothing but 元, 万, 万元, 亿 or 亿元",
                "10⁶               | superscript, circled and fraction digits are not accepted",
                "1½                | superscript, circled and fraction digits are not accepted",
                "①                 | superscript, circled and fraction digits are not accepted",
                "1000000000000001  | an amount is at most 1000000000000000",
                "10000001亿        | an amount is at most 1000000000000000",
                "0.00001           | an amount has at most 4 decimals",
                "1.000000001万     | an amount has at most 4 decimals"
            })
    void saysWhichRuleATextBreaks(String text, String rule) {
        assertThat(Yuan.parse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yuan.of(text))
                .withMessage("'" + text + "' is not an amount in yuan: " + rule
                        + "; write it like 107610.00, 1,000,000 or 59.6万元, or keep it as text");
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void refusesHostileTexts(String text) {
        assertThat(Yuan.parse(text)).isEmpty();
    }

    static Stream<String> hostileTexts() {
        return Stream.of(
                "\uD800",
                "1\uDC00",
                "9".repeat(100_000),
                "1,000" + ",000".repeat(25_000),
                "0." + "0".repeat(100_000),
                " ".repeat(100_000),
                "\uFDFA".repeat(100_000));
    }

    @Test
    void takesTextsOf64Characters() {
        assertThat(Yuan.of("1" + " ".repeat(63)).value()).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void refusesALongTextByItsLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yuan.of("1".repeat(65)))
                .withMessageContaining("an amount has at most 64 characters");
    }

    @Test
    void requiresAText() {
        assertThatNullPointerException().isThrownBy(() -> Yuan.of(null)).withMessage("text");
    }

    @Test
    void requiresANumber() {
        assertThatNullPointerException().isThrownBy(() -> Yuan.ofYuan(null)).withMessage("yuan");
    }

    @ParameterizedTest
    @CsvSource({
        "-0.01, -0.01 is not an amount in yuan: an amount is not negative",
        "1000000000000000.01, 1000000000000000.01 is not an amount in yuan: an amount is at most 1000000000000000",
        "1E+999999999, 1E+999999999 is not an amount in yuan: an amount is at most 1000000000000000",
        "0.00001, 0.00001 is not an amount in yuan: an amount has at most 4 decimals",
        "1E-999999999, 1E-999999999 is not an amount in yuan: an amount has at most 4 decimals"
    })
    void refusesNumbersOutOfBounds(BigDecimal yuan, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> Yuan.ofYuan(yuan)).withMessage(message);
    }

    @Test
    void takesNumbersOfAnyScaleThatStateWholeYuan() {
        assertThat(Yuan.ofYuan(new BigDecimal("1E+6")).value().toPlainString()).isEqualTo("1000000");
        assertThat(Yuan.ofYuan(new BigDecimal(BigInteger.ZERO, -999_999_999)).raw())
                .isEqualTo("0");
    }

    @Test
    void keepsTheTextThatWasRead() {
        assertThat(Yuan.of(" ￥59.6万元").raw()).isEqualTo(" ￥59.6万元");
    }

    @ParameterizedTest
    @CsvSource({"107610.00, 107610", "59.6万元, 596000.0000", "0, 0.00", "'1,000', 1000元"})
    void isEqualWhateverTheZerosAtTheEnd(Yuan one, Yuan other) {
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isEqualByComparingTo(other);
    }

    @Property
    void readsWhatItPrints(@ForAll("yuan") BigDecimal yuan) {
        var amount = Yuan.ofYuan(yuan);
        assertThat(Yuan.of(amount.toString())).isEqualTo(amount).hasToString(amount.toString());
        assertThat(Yuan.of(amount.raw()).value()).isEqualTo(amount.value());
    }

    @Property
    void printsAsItWasWritten(@ForAll("yuan") BigDecimal yuan) {
        assertThat(Yuan.of(yuan.toPlainString()).value().toPlainString()).isEqualTo(yuan.toPlainString());
    }

    @Property
    void scalesExactly(@ForAll @BigRange(min = "0", max = "10000000") @Scale(4) BigDecimal number) {
        assertThat(Yuan.of(number.toPlainString() + "万元").value()).isEqualByComparingTo(number.multiply(wan()));
        assertThat(Yuan.of(number.toPlainString() + "亿").value())
                .isEqualByComparingTo(number.multiply(wan()).multiply(wan()));
    }

    private static BigDecimal wan() {
        return BigDecimal.valueOf(10_000);
    }

    @Property
    void understandsSeparators(@ForAll("yuan") BigDecimal yuan) {
        String separated = String.format(Locale.ROOT, "%,." + yuan.scale() + "f", yuan);
        assertThat(Yuan.of(separated).value()).isEqualTo(yuan);
    }

    @Property
    void isOrderedAsItsYuanAre(@ForAll("yuan") BigDecimal one, @ForAll("yuan") BigDecimal other) {
        var first = Yuan.ofYuan(one);
        var second = Yuan.ofYuan(other);
        assertThat(first.compareTo(second)).isEqualTo(one.compareTo(other));
        assertThat(second.compareTo(first)).isEqualTo(-first.compareTo(second));
        assertThat(first.equals(second)).isEqualTo(first.compareTo(second) == 0);
    }

    @Property(tries = 5000)
    void neverThrowsAndNeverReadsANegative(@ForAll("texts") String text) {
        Yuan.parse(text).ifPresent(amount -> assertThat(amount.value()).isNotNegative());
    }

    @Provide
    Arbitrary<BigDecimal> yuan() {
        return Arbitraries.integers()
                .between(0, 4)
                .flatMap(scale -> Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.TEN.pow(15))
                        .ofScale(scale)
                        .map(number -> number.setScale(scale)));
    }

    @Provide
    Arbitrary<String> texts() {
        var nearlyAmounts =
                Arbitraries.strings().withChars("0123456789,.-¥ 万亿元E").ofMaxLength(12);
        return Arbitraries.oneOf(nearlyAmounts, Arbitraries.strings().all());
    }
}
