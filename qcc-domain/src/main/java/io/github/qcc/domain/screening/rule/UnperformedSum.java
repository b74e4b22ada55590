package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.enforcement.UnperformedTotal;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What remains unpaid over all terminated cases, each case number once. Where amounts or rows are missing the sum reads
 * "at least".
 *
 * @param high sum in yuan from which the finding is high
 * @param reject sum in yuan from which it rejects
 * @param rejectOfCapital part of the registered capital from which it rejects, where the capital is known
 */
public record UnperformedSum(BigDecimal high, BigDecimal reject, BigDecimal rejectOfCapital) implements ScreeningRule {
    public UnperformedSum {
        if (high.signum() <= 0 || reject.compareTo(high) < 0 || rejectOfCapital.signum() <= 0) {
            throw new IllegalArgumentException("thresholds must be above 0, and reject not below high, but were high "
                    + high + ", reject " + reject + ", part of capital " + rejectOfCapital);
        }
    }

    @Override
    public String name() {
        return "unperformed-sum";
    }

    @Override
    public String source() {
        return "交易对手风险评估: 100万 / 1,000万 敞口分档; ratio to capital: own practice";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        UnperformedTotal total = UnperformedTotal.of(profile.terminatedCases().rows());
        Optional<BigDecimal> capital =
                profile.registeredCapital().filter(yuan -> total.yuan().compareTo(yuan.multiply(rejectOfCapital)) >= 0);
        if (capital.isPresent()) {
            String part = Wording.percent(total.yuan().divide(capital.get(), 4, RoundingMode.HALF_UP));
            String limit = Wording.percent(rejectOfCapital);
            return List.of(finding(
                    profile,
                    total,
                    Severity.REJECT,
                    "占注册资本 " + part + "，阈值 " + limit,
                    part + " of registered capital, threshold " + limit));
        }
        if (total.yuan().compareTo(reject) >= 0) {
            return List.of(finding(profile, total, Severity.REJECT, reject));
        }
        if (total.yuan().compareTo(high) >= 0) {
            return List.of(finding(profile, total, Severity.HIGH, high));
        }
        return List.of();
    }

    private Finding finding(
            CounterpartyProfile profile, UnperformedTotal total, Severity severity, BigDecimal threshold) {
        String amount = Wording.yuan(threshold);
        return finding(profile, total, severity, "阈值 " + amount + " 元", "threshold " + amount + " yuan");
    }

    private Finding finding(
            CounterpartyProfile profile, UnperformedTotal total, Severity severity, String zh, String en) {
        boolean atLeast = total.absent() > 0
                || profile.terminatedCases().error().isPresent()
                || profile.terminatedCases().listing().isIncomplete();
        String amount = Wording.yuan(total.yuan());
        return new Finding(
                name(),
                severity,
                "未履行金额合计" + (atLeast ? "至少 " : " ") + amount + " 元"
                        + (total.absent() > 0 ? "，另有" + total.absent() + "件未载明金额" : "") + "（" + zh + "）",
                (atLeast ? "at least " : "") + amount + " yuan unpaid in all"
                        + (total.absent() > 0 ? ", and " + total.absent() + " cases state no amount" : "") + " (" + en
                        + ")");
    }
}
