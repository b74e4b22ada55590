package io.github.qcc.domain.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnforcementCaseTest {
    private static TerminatedCase row(String number, String unpaid) {
        return TerminatedCase.builder()
                .caseNumber(number)
                .unperformedAmount(unpaid)
                .build();
    }

    private static EnforcementCase of(TerminatedCase... rows) {
        return new EnforcementCase(List.of(rows));
    }

    @Test
    void joinsTheRowsOfOneCaseInTheirOrder() {
        TerminatedCase first = row("(2020)浙1082执1号", "5");
        TerminatedCase other = row("(2020)浙1082执2号", "6");
        TerminatedCase ruling = row("（2020）浙1082执1号之一", "7");
        assertThat(EnforcementCase.of(List.of(first, other, ruling))).containsExactly(of(first, ruling), of(other));
        assertThat(of(first, ruling).first()).isEqualTo(first);
    }

    @Test
    void aRowWhoseNumberTellsNoCaseIsOneOfItsOwn() {
        assertThat(EnforcementCase.of(List.of(row("", "1"), row("", "1"), row("?", "1"), row("?", "1"))))
                .hasSize(4);
    }

    @Test
    void hasTheLargestAmountThatARowStates() {
        assertThat(of(row("", "5"), row("", ""), row("", "7")).unperformed())
                .map(UnperformedAmount::yuan)
                .contains(new BigDecimal("7"));
        assertThat(of(row("", ""), row("", "?")).unperformed()).isEmpty();
    }

    @Test
    void isSettledIfEveryRowStatesZero() {
        assertThat(of(row("", "0"), row("", "0.00")).isSettled()).isTrue();
        assertThat(of(row("", "0"), row("", "")).isSettled()).isFalse();
        assertThat(of(row("", "0"), row("", "?")).isSettled()).isFalse();
        assertThat(of(row("", "0"), row("", "0.01")).isSettled()).isFalse();
    }

    @Test
    void isUnpaidIfARowStatesMoreThanZero() {
        assertThat(of(row("", "0"), row("", "0.01")).isUnpaid()).isTrue();
        assertThat(of(row("", "0")).isUnpaid()).isFalse();
        assertThat(of(row("", "")).isUnpaid()).isFalse();
    }

    @Test
    void isResumedByItsNumber() {
        assertThat(of(row("(2020)浙1082执恢1号", "")).isResumed()).isTrue();
        assertThat(of(row("(2020)浙1082执1号", "")).isResumed()).isFalse();
        assertThat(of(row("", "")).isResumed()).isFalse();
    }

    @Test
    void knowsWhenItEnded() {
        EnforcementCase ended = of(
                row("", ""), TerminatedCase.builder().terminatedOn("2020-01-02").build());
        assertThat(ended.endedOn(LocalDate.of(2020, 1, 2)::equals)).isTrue();
        assertThat(ended.endedOn(LocalDate.of(2020, 1, 3)::equals)).isFalse();
    }

    @Test
    void hasARow() {
        assertThatIllegalArgumentException().isThrownBy(() -> of()).withMessage("a case has at least one row");
    }
}
