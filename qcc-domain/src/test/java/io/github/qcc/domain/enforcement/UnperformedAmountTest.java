package io.github.qcc.domain.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnperformedAmountTest {
    @Test
    void readsTheSampleOfTheDocument() {
        assertThat(UnperformedAmount.parse("562781").map(UnperformedAmount::yuan))
                .contains(new BigDecimal("562781"));
    }

    @Test
    void readsZeroAsZero() {
        assertThat(UnperformedAmount.parse("0").map(UnperformedAmount::yuan)).contains(BigDecimal.ZERO);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "-", "—", "--", "暂无", "未公开", "***", "-1", "1E100", "1,00,0", "不详"})
    void isAbsentRatherThanZero(String text) {
        assertThat(UnperformedAmount.parse(text)).isEmpty();
    }

    @Test
    void saysWhichRuleATextBreaks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnperformedAmount.of("-1"))
                .withMessageStartingWith("'-1' is not an amount in yuan: an amount is not negative");
    }

    @Test
    void keepsTheTextThatWasRead() {
        assertThat(UnperformedAmount.of("59.6万元").raw()).isEqualTo("59.6万元");
    }

    @Test
    void printsYuanThatItReads() {
        var amount = UnperformedAmount.of("59.6万元");
        assertThat(amount).hasToString("596000元").isEqualTo(UnperformedAmount.of(amount.toString()));
    }

    @Test
    void isEqualByItsYuan() {
        assertThat(UnperformedAmount.of("107610.00"))
                .isEqualTo(UnperformedAmount.ofYuan(new BigDecimal("107610")))
                .hasSameHashCodeAs(UnperformedAmount.of("107610"))
                .isNotEqualTo(UnperformedAmount.of("107611"))
                .isNotEqualTo(ExecutionSubject.of("107610"));
    }

    @Test
    void isOrderedByItsYuan() {
        assertThat(UnperformedAmount.of("9.50")).isLessThan(UnperformedAmount.of("10"));
    }

    @ParameterizedTest
    @CsvSource({
        "562781, 1000000, 0.5628",
        "55000, 55000, 1.0000",
        "0, 849348, 0.0000",
        "2, 1, 2.0000",
        "1, 3, 0.3333",
        "0.00005万, 1万, 0.0001",
        "0.4999, 10000, 0.0000",
        "1000000000000000, 0.0001, 10000000000000000000.0000"
    })
    void hasARatioToTheClaimInFourDecimals(UnperformedAmount unpaid, ExecutionSubject claim, String ratio) {
        assertThat(unpaid.ratioTo(claim)).contains(new BigDecimal(ratio));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "0万元"})
    void hasNoRatioToAClaimOfZero(ExecutionSubject claim) {
        assertThat(UnperformedAmount.of("5").ratioTo(claim)).isEmpty();
    }

    @Property
    void hasARatioThatGivesTheAmountBack(
            @ForAll @BigRange(min = "0", max = "1000000") @Scale(2) BigDecimal unpaid,
            @ForAll @BigRange(min = "0.01", max = "1000000") @Scale(2) BigDecimal claim) {
        var ratio = UnperformedAmount.ofYuan(unpaid)
                .ratioTo(ExecutionSubject.ofYuan(claim))
                .orElseThrow();
        // Half a unit of the fourth decimal, times the claim.
        assertThat(ratio.multiply(claim)).isCloseTo(unpaid, within(claim.multiply(new BigDecimal("0.00005"))));
    }
}
