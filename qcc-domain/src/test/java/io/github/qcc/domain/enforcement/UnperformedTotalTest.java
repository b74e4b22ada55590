package io.github.qcc.domain.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnperformedTotalTest {
    private static TerminatedCase row(String caseNumber, String unpaid) {
        return TerminatedCase.builder()
                .caseNumber(caseNumber)
                .unperformedAmount(unpaid)
                .build();
    }

    private static Bounds total(TerminatedCase... rows) {
        return Bounds.of(UnperformedTotal.of(List.of(rows)));
    }

    private static Bounds yuan(String sum, int absent) {
        return new Bounds(sum, sum, absent);
    }

    /** What a total says of money, without the number of cases. */
    private record Bounds(String amount, String upTo, int absent) {
        static Bounds of(UnperformedTotal total) {
            return new Bounds(total.amount().toPlainString(), total.upTo().toPlainString(), total.absent());
        }
    }

    @Test
    void addsUpTheExamplesOfTheDocument() {
        assertThat(total(row("(2018)浙1082执2303号", "562781"), row("(2019)浙1082执1025号", "55000")))
                .isEqualTo(yuan("617781", 0));
    }

    @Test
    void isExact() {
        assertThat(total(row("(2018)浙1082执1号", "0.1"), row("(2018)浙1082执2号", "0.2")))
                .isEqualTo(yuan("0.3", 0));
    }

    @Test
    void countsEachRowWhoseNumberIsMasked() {
        assertThat(total(row("(2023)广****执恢1977号", "100"), row("(2023)广****执恢1977号", "100")))
                .isEqualTo(yuan("200", 0));
    }

    @Test
    void countsACaseOnceWhateverTheRuling() {
        assertThat(total(row("(2018)浙1082执2303号", "6000000"), row("(2018)浙1082执2303号之一", "6000000")))
                .isEqualTo(yuan("6000000", 0));
    }

    @Test
    void countsARangeBesideItsFirstCase() {
        assertThat(total(row("（2015）惠中法执字第325-334号", "100"), row("（2015）惠中法执字第325号", "100")))
                .isEqualTo(yuan("200", 0));
    }

    @Test
    void addsUpNothingToZero() {
        assertThat(total()).isEqualTo(yuan("0", 0));
    }

    @Test
    void countsACaseNumberOnceWhateverItsBrackets() {
        assertThat(total(
                        row("(2018)浙1082执2303号", "562781"),
                        row("（2018）浙1082执2303号", "562781"),
                        row("〔２０１８〕浙1082执 2303 号", "562781")))
                .isEqualTo(yuan("562781", 0));
    }

    @Test
    void countsTheLargestAmountOfACaseNumber() {
        assertThat(total(
                        row("(2018)浙1082执2303号", "100"),
                        row("(2018)浙1082执2303号", "300"),
                        row("(2018)浙1082执2303号", "200")))
                .isEqualTo(yuan("300", 0));
    }

    @Test
    void countsAResumedCaseBesideTheFirst() {
        assertThat(total(row("(2018)浙1082执2303号", "100"), row("(2020)浙1082执恢7号", "90")))
                .isEqualTo(new Bounds("100", "190", 0));
        assertThat(total(row("(2018)浙1082执2303号", "90"), row("(2020)浙1082执恢7号", "100")))
                .isEqualTo(new Bounds("100", "190", 0));
    }

    @Test
    void countsCases() {
        UnperformedTotal total = UnperformedTotal.of(
                List.of(row("(2018)浙1082执1号", "1"), row("(2018)浙1082执1号之一", "1"), row("", ""), row("?", "")));
        assertThat(total.cases()).isEqualTo(3);
        assertThat(total.mayCountTwice()).isFalse();
        assertThat(UnperformedTotal.of(List.of(row("(2018)浙1082执1号", "1"), row("(2018)浙1082执恢1号", "1")))
                        .mayCountTwice())
                .isTrue();
    }

    @Test
    void itsBoundsAreInOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnperformedTotal(1, BigDecimal.TEN, BigDecimal.ONE, 0))
                .withMessage("upTo must not be below amount, but amount was 10 and upTo 1");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "—", "暂无", "***", "约五十万", "-5"})
    void anAmountThatIsAbsentOrNotUnderstoodIsCountedAndNeverZero(String unpaid) {
        assertThat(total(row("(2018)浙1082执1号", unpaid), row("(2018)浙1082执2号", "100")))
                .isEqualTo(yuan("100", 1));
    }

    @Test
    void aZeroIsAnAmount() {
        assertThat(total(row("(2018)浙1082执1号", "0"))).isEqualTo(yuan("0", 0));
    }

    @Test
    void anAmountStatedInOneRowOfACaseIsStated() {
        assertThat(total(row("(2018)浙1082执1号", "—"), row("(2018)浙1082执1号", "100")))
                .isEqualTo(yuan("100", 0));
    }

    @Test
    void aCaseThatNoRowStatesAnAmountForIsAbsentOnce() {
        assertThat(total(row("(2018)浙1082执1号", "—"), row("(2018)浙1082执1号", ""))).isEqualTo(yuan("0", 1));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "案号不详"})
    void rowsWithoutAReadableNumberCountEach(String caseNumber) {
        assertThat(total(row(caseNumber, "100"), row(caseNumber, "100"), row(caseNumber, "")))
                .isEqualTo(yuan("200", 1));
    }

    @Provide
    Arbitrary<TerminatedCase> rows() {
        Arbitrary<String> numbers =
                Arbitraries.of("(2018)浙1082执1号", "（2018）浙1082执1号", "(2018)浙1082执2号", "(2019)浙1082执恢1号", "", "?");
        Arbitrary<String> amounts = Arbitraries.of("0", "1", "1.0", "1.00", "250.5", "0.1", "3万", "", "—", "?");
        return Combinators.combine(numbers, amounts).as(UnperformedTotalTest::row);
    }

    @Property
    void theOrderOfTheRowsMakesNoDifference(@ForAll List<@From("rows") TerminatedCase> rows, @ForAll long seed) {
        List<TerminatedCase> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(UnperformedTotal.of(shuffled)).isEqualTo(UnperformedTotal.of(rows));
    }

    @Property
    void eachRowIsInTheSumOrAbsentOrASibling(@ForAll List<@From("rows") TerminatedCase> rows) {
        UnperformedTotal total = UnperformedTotal.of(rows);
        assertThat(total.absent()).isBetween(0, rows.size());
        assertThat(total.amount().signum()).isNotNegative();
        assertThat(total.upTo()).isBetween(total.amount(), total.amount().multiply(BigDecimal.valueOf(2)));
        assertThat(total.cases()).isBetween(0, rows.size());
    }
}
