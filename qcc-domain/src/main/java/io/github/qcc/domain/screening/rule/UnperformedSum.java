package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.enforcement.UnperformedTotal;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.RegisteredCapital;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Unpaid amount of all terminated cases, each case once. The lower bound decides, because a resumed case may continue
 * another one of the list; if the bounds differ, the finding states both.
 *
 * @param high sum in yuan from which the finding is high
 * @param reject sum in yuan from which it rejects
 * @param rejectOfCapital part of the registered capital from which it rejects, if the capital is known in yuan
 */
public record UnperformedSum(BigDecimal high, BigDecimal reject, Ratio rejectOfCapital) implements ScreeningRule {
    private static final int RATIO_SCALE = 4;

    public UnperformedSum {
        Objects.requireNonNull(rejectOfCapital, "rejectOfCapital");
        if (high.signum() <= 0 || reject.compareTo(high) < 0) {
            throw new IllegalArgumentException(
                    "high must be above 0, and reject not below high, but were " + high + " and " + reject);
        }
    }

    @Override
    public String name() {
        return "unperformed-sum";
    }

    @Override
    public String chinese() {
        return "未履行金额合计";
    }

    @Override
    public String source() {
        return "own practice: 100万 / 1,000万 元, and the ratio to capital";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        UnperformedTotal total = UnperformedTotal.of(profile.terminatedCases().rows());
        return Stream.concat(sum(profile, total).stream(), unusedCapital(profile, total).stream())
                .toList();
    }

    private Optional<Finding> sum(CounterpartyProfile profile, UnperformedTotal total) {
        BigDecimal amount = total.amount();
        Optional<BigDecimal> capital = profile.registeredCapital()
                .flatMap(RegisteredCapital::yuan)
                .filter(yuan -> amount.compareTo(rejectOfCapital.of(yuan)) >= 0);
        if (capital.isPresent()) {
            String part = Wording.percent(amount.divide(capital.get(), RATIO_SCALE, RoundingMode.HALF_UP));
            return Optional.of(finding(
                    profile,
                    total,
                    Severity.REJECT,
                    "占注册资本的" + part + "，阈值：" + rejectOfCapital,
                    part + " of the registered capital, threshold " + rejectOfCapital));
        }
        if (amount.compareTo(reject) >= 0) {
            return Optional.of(finding(profile, total, Severity.REJECT, reject));
        }
        return amount.compareTo(high) >= 0
                ? Optional.of(finding(profile, total, Severity.HIGH, high))
                : Optional.empty();
    }

    private Finding finding(
            CounterpartyProfile profile, UnperformedTotal total, Severity severity, BigDecimal threshold) {
        String amount = Wording.yuan(threshold);
        return finding(profile, total, severity, "阈值：" + amount + " 元", "threshold " + amount + " yuan");
    }

    private Finding finding(
            CounterpartyProfile profile, UnperformedTotal total, Severity severity, String zh, String en) {
        boolean incomplete = profile.terminatedCases().error().isPresent()
                || profile.terminatedCases().listing().isIncomplete();
        boolean isAtLeast = incomplete || total.absent() > 0 || total.mayCountTwice();
        String amount = Wording.yuan(total.amount());
        String most = Wording.yuan(total.upTo());
        return Finding.of(
                this,
                severity,
                "未履行金额合计" + (isAtLeast ? "不低于 " : " ") + amount + " 元"
                        + (total.mayCountTwice() ? "，全部相加为 " + most + " 元（恢复执行案件可能重复计算）" : "")
                        + (total.absent() > 0 ? "，另有" + total.absent() + "件未载明金额" : "")
                        + (incomplete ? "，列表未读全" : "") + "（" + zh + "）",
                (isAtLeast ? "at least " : "") + amount + " yuan unpaid in all"
                        + (total.mayCountTwice()
                                ? ", " + most + " if added up (resumed cases may be counted twice)"
                                : "")
                        + (total.absent() > 0
                                ? ", and " + Wording.en(total.absent(), "case") + " without an amount"
                                : "")
                        + (incomplete ? ", and the list was not read to its end" : "") + " (" + en + ")");
    }

    /** Finding that the ratio was not applied, if it could have changed the decision. */
    private Optional<Finding> unusedCapital(CounterpartyProfile profile, UnperformedTotal total) {
        return profile.registeredCapital()
                .filter(capital -> capital.yuan().isEmpty() && total.cases() > 0)
                .map(capital -> Wording.shortened(capital.stated()))
                .map(stated -> Finding.of(
                        this,
                        Severity.NOTE,
                        "注册资本“" + stated + "”不是人民币金额或无法识别，未计算未履行金额占注册资本的比例",
                        "registered capital \"" + stated
                                + "\" is not in yuan or not understood, so the ratio to it was not applied"));
    }
}
