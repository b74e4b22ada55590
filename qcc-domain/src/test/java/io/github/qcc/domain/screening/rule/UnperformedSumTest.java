package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.clean;
import static io.github.qcc.domain.screening.rule.Profiles.enforced;
import static io.github.qcc.domain.screening.rule.Profiles.incomplete;
import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.none;
import static io.github.qcc.domain.screening.rule.Profiles.owed;
import static io.github.qcc.domain.screening.rule.Profiles.unknown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.screening.CheckOutcome;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnperformedSumTest {
    private static final BigDecimal MILLION = new BigDecimal("1000000");
    private static final BigDecimal TEN_MILLION = new BigDecimal("10000000");
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private final UnperformedSum rule = new UnperformedSum(MILLION, TEN_MILLION, TENTH);

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
    void weighsTheSumAgainstTheRegisteredCapital(String unpaid, BigDecimal capital, Severity severity) {
        CounterpartyProfile profile = enforced(owed("(2024)浙1082执1号", unpaid)).withRegisteredCapital(capital);
        assertThat(judge(rule, profile))
                .extracting(Finding::severity)
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void addsUpDifferentCases() {
        assertThat(judge(rule, enforced(owed("(2024)浙1082执1号", "600000"), owed("(2024)浙1082执2号", "500000.50"))))
                .containsExactly(new Finding(
                        "unperformed-sum",
                        Severity.HIGH,
                        "未履行金额合计 1,100,000.5 元（阈值 1,000,000 元）",
                        "1,100,000.5 yuan unpaid in all (threshold 1,000,000 yuan)"));
    }

    @Test
    void countsTheDebtorsOfOneCaseOnce() {
        assertThat(judge(rule, enforced(owed("(2024)浙1082执1号", "600000"), owed("（2024）浙1082执1号", "600000"))))
                .isEmpty();
    }

    @Test
    void namesTheThresholdThatRejects() {
        assertThat(judge(rule, enforced(owed("(2024)浙1082执1号", "1200万"))))
                .containsExactly(new Finding(
                        "unperformed-sum",
                        Severity.REJECT,
                        "未履行金额合计 12,000,000 元（阈值 10,000,000 元）",
                        "12,000,000 yuan unpaid in all (threshold 10,000,000 yuan)"));
    }

    @Test
    void namesThePartOfTheCapital() {
        CounterpartyProfile profile =
                enforced(owed("(2024)浙1082执1号", "1250")).withRegisteredCapital(new BigDecimal("10000"));
        assertThat(judge(rule, profile))
                .containsExactly(new Finding(
                        "unperformed-sum",
                        Severity.REJECT,
                        "未履行金额合计 1,250 元（占注册资本 12.5%，阈值 10%）",
                        "1,250 yuan unpaid in all (12.5% of registered capital, threshold 10%)"));
    }

    @Test
    void saysAtLeastWhereAmountsAreAbsent() {
        assertThat(judge(rule, enforced(owed("(2024)浙1082执1号", "1000000"), owed("(2024)浙1082执2号", "—"))))
                .containsExactly(
                        new Finding(
                                "unperformed-sum",
                                Severity.HIGH,
                                "未履行金额合计至少 1,000,000 元，另有1件未载明金额（阈值 1,000,000 元）",
                                "at least 1,000,000 yuan unpaid in all, and 1 cases state no amount (threshold 1,000,000 yuan)"));
    }

    private static CounterpartyProfile of(CheckOutcome<TerminatedCase> cases) {
        return new CounterpartyProfile(Profiles.KEY, none(), cases);
    }

    @Test
    void saysAtLeastWhereRowsAreMissing() {
        assertThat(judge(rule, of(incomplete(List.of(owed("(2024)浙1082执1号", "1000000")), 2))))
                .extracting(Finding::en)
                .containsExactly("at least 1,000,000 yuan unpaid in all (threshold 1,000,000 yuan)");
    }

    @Test
    void saysAtLeastWhereTheCheckFailedOnTheWay() {
        assertThat(judge(rule, of(unknown(List.of(owed("(2024)浙1082执1号", "1000000"))))))
                .extracting(Finding::zh)
                .containsExactly("未履行金额合计至少 1,000,000 元（阈值 1,000,000 元）");
    }

    @Test
    void saysNothingWhereNothingIsOwed() {
        assertThat(judge(rule, clean().withRegisteredCapital(BigDecimal.ONE))).isEmpty();
        assertThat(judge(rule, enforced(owed("(2024)浙1082执1号", "0")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0.1", "-1, 1, 0.1", "2, 1, 0.1", "1, 1, 0", "1, 1, -0.1"})
    void refusesThresholdsThatMakeNoSense(BigDecimal high, BigDecimal reject, BigDecimal ofCapital) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnperformedSum(high, reject, ofCapital))
                .withMessage("thresholds must be above 0, and reject not below high, but were high " + high
                        + ", reject " + reject + ", part of capital " + ofCapital);
    }

    @Test
    void mayRejectFromTheSameSumThatIsHigh() {
        assertThat(judge(new UnperformedSum(MILLION, MILLION, TENTH), enforced(owed("(2024)浙1082执1号", "1000000"))))
                .extracting(Finding::severity)
                .containsExactly(Severity.REJECT);
    }
}
