package io.github.qcc.domain.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExecutionSubjectTest {
    @Test
    void readsTheSampleOfTheDocument() {
        assertThat(ExecutionSubject.parse("1000000").map(ExecutionSubject::yuan))
                .contains(new BigDecimal("1000000"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "-", "—", "--", "暂无", "未公开", "***", "-1", "1E100", "1,00,0", "不详"})
    void isAbsentRatherThanZero(String text) {
        assertThat(ExecutionSubject.parse(text)).isEmpty();
    }

    @Test
    void saysWhichRuleATextBreaks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExecutionSubject.of("1,00,0"))
                .withMessageStartingWith("'1,00,0' is not an amount in yuan: separators must be between groups");
    }

    @Test
    void keepsTheTextThatWasRead() {
        assertThat(ExecutionSubject.of("￥1,000").raw()).isEqualTo("￥1,000");
    }

    @Test
    void printsYuanThatItReads() {
        var claim = ExecutionSubject.of("107610.00");
        assertThat(claim).hasToString("107610.00元").isEqualTo(ExecutionSubject.of(claim.toString()));
    }

    @Test
    void isEqualByItsYuan() {
        assertThat(ExecutionSubject.of("107610.00"))
                .isEqualTo(ExecutionSubject.ofYuan(new BigDecimal("107610")))
                .hasSameHashCodeAs(ExecutionSubject.of("107610"))
                .isNotEqualTo(ExecutionSubject.of("107611"))
                .isNotEqualTo(UnperformedAmount.of("107610"));
    }

    @Test
    void isOrderedByItsYuan() {
        assertThat(ExecutionSubject.of("9.50")).isLessThan(ExecutionSubject.of("10"));
    }
}
