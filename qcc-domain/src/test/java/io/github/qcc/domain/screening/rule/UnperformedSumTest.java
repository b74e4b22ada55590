package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.clean;
import static io.github.qcc.domain.screening.rule.Profiles.enforced;
import static io.github.qcc.domain.screening.rule.Profiles.incomplete;
import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.none;
import static io.github.qcc.domain.screening.rule.Profiles.owed;
import static io.github.qcc.domain.screening.rule.Profiles.texts;
import static io.github.qcc.domain.screening.rule.Profiles.unknown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.screening.CheckOutcome;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.RegisteredCapital;
import io.github.qcc.domain.screening.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnperformedSumTest {
    private final UnperformedSum rule =
            new UnperformedSum(new BigDecimal("1000000"), new BigDecimal("10000000"), Ratio.of("0.1"));

    private static CounterpartyProfile of(CheckOutcome<TerminatedCase> cases) {
        return new CounterpartyProfile(Profiles.KEY, none(), cases);
    }

    private static RegisteredCapital capital(String yuan) {
        return RegisteredCapital.ofYuan(new BigDecimal(yuan));
    }

    @ParameterizedTest
    @CsvSource({"999999.99,  ", "1000000,    HIGH", "9999999.99, HIGH", "10000000,   REJECT", "2亿,         REJECT"})
    void weighsTheSum(String unpaid, Severity severity) {
        assertThat(judge(rule, enforced(owed("(2024)浙1082执1号", unpaid))))
                .extracting(Finding::severity)
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @ParameterizedTest
    @CsvSource({
        "999.99,  10000, ",
        "999.999, 10000, ", // 9.99999 %, which is not 10 %
        "1000,    10000, REJECT",
        "1000000, 10000001, HIGH"
    })
    void weighsTheSumAgainstTheRegisteredCapital(String unpaid, String capital, Severity severity) {
        assertThat(judge(rule, enforced(owed("(2024)浙1082执1号", unpaid)).withRegisteredCapital(capital(capital))))
                .extracting(Finding::severity)
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void addsUpDifferentCases() {
        assertThat(texts(rule, enforced(owed("(2024)浙1082执1号", "600000"), owed("(2024)浙1082执2号", "500000.50"))))
                .containsExactly("HIGH\n未履行金额合计 1,100,000.5 元（阈值：1,000,000 元）\n"
                        + "1,100,000.5 yuan unpaid in all (threshold 1,000,000 yuan)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"（2024）浙1082执1号", "(2024)浙1082执1号之一", "(2024)浙1082执恢9号"})
    void countsADebtOnce(String again) {
        assertThat(judge(rule, enforced(owed("(2024)浙1082执1号", "6000000"), owed(again, "6000000"))))
                .extracting(Finding::severity)
                .containsExactly(Severity.HIGH);
    }

    @Test
    void givesBothBoundsWhereAResumedCaseMayRepeatTheFirst() {
        assertThat(texts(rule, enforced(owed("(2024)浙1082执1号", "6000000"), owed("(2025)浙1082执恢9号", "5500000"))))
                .containsExactly("HIGH\n未履行金额合计不低于 6,000,000 元，全部相加为 11,500,000 元（恢复执行案件可能重复计算）（阈值：1,000,000 元）\n"
                        + "at least 6,000,000 yuan unpaid in all, 11,500,000 if added up (resumed cases may be counted twice)"
                        + " (threshold 1,000,000 yuan)");
    }

    @Test
    void namesTheThresholdThatRejects() {
        assertThat(texts(rule, enforced(owed("(2024)浙1082执1号", "1200万"))))
                .containsExactly("REJECT\n未履行金额合计 12,000,000 元（阈值：10,000,000 元）\n"
                        + "12,000,000 yuan unpaid in all (threshold 10,000,000 yuan)");
    }

    @Test
    void namesThePartOfTheCapital() {
        assertThat(texts(rule, enforced(owed("(2024)浙1082执1号", "1250")).withRegisteredCapital(capital("10000"))))
                .containsExactly("REJECT\n未履行金额合计 1,250 元（占注册资本的12.5%，阈值：10%）\n"
                        + "1,250 yuan unpaid in all (12.5% of the registered capital, threshold 10%)");
    }

    @Test
    void saysThatACapitalCouldNotBeUsed() {
        RegisteredCapital dollars = new RegisteredCapital("500万美元", Optional.empty());
        assertThat(texts(rule, enforced(owed("(2024)浙1082执1号", "1000000")).withRegisteredCapital(dollars)))
                .containsExactly(
                        "HIGH\n未履行金额合计 1,000,000 元（阈值：1,000,000 元）\n"
                                + "1,000,000 yuan unpaid in all (threshold 1,000,000 yuan)",
                        "NOTE\n注册资本“500万美元”不是人民币金额或无法识别，未计算未履行金额占注册资本的比例\n"
                                + "registered capital \"500万美元\" is not in yuan or not understood, so the ratio to it was not"
                                + " applied");
        assertThat(judge(rule, clean().withRegisteredCapital(dollars))).isEmpty();
    }

    @Test
    void saysThatItIsALowerBoundWhereAmountsAreAbsent() {
        assertThat(texts(
                        rule,
                        enforced(
                                owed("(2024)浙1082执1号", "1000000"),
                                owed("(2024)浙1082执2号", "—"),
                                owed("(2024)浙1082执3号", "—"))))
                .containsExactly(
                        "HIGH\n未履行金额合计不低于 1,000,000 元，另有2件未载明金额（阈值：1,000,000 元）\n"
                                + "at least 1,000,000 yuan unpaid in all, and 2 cases without an amount (threshold 1,000,000 yuan)");
    }

    @Test
    void saysThatItIsALowerBoundWhereRowsAreMissing() {
        List<TerminatedCase> rows = List.of(owed("(2024)浙1082执1号", "1000000"));
        String text = "HIGH\n未履行金额合计不低于 1,000,000 元，列表未读全（阈值：1,000,000 元）\n"
                + "at least 1,000,000 yuan unpaid in all, and the list was not read to its end (threshold 1,000,000 yuan)";
        assertThat(texts(rule, of(incomplete(rows, 2)))).containsExactly(text);
        assertThat(texts(rule, of(unknown(rows)))).containsExactly(text);
    }

    @Test
    void saysNothingWhereNothingIsOwed() {
        assertThat(judge(rule, clean().withRegisteredCapital(capital("1")))).isEmpty();
        assertThat(judge(rule, enforced(owed("(2024)浙1082执1号", "0")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 1", "2, 1"})
    void refusesThresholdsThatMakeNoSense(BigDecimal high, BigDecimal reject) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnperformedSum(high, reject, Ratio.of("0.1")))
                .withMessage("high must be above 0, and reject not below high, but were " + high + " and " + reject);
    }

    @Test
    void takesEqualThresholds() {
        assertThat(new UnperformedSum(BigDecimal.ONE, BigDecimal.ONE, Ratio.of("0.1")).high())
                .isEqualTo(BigDecimal.ONE);
    }
}
