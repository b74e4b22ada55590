package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.enforcement.EnforcementCase;
import io.github.qcc.domain.enforcement.ExecutionSubject;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.UnperformedAmount;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Nearly all of a large claim remains unpaid, because almost no assets were found: high.
 *
 * @param threshold unpaid part of the claim from which a case counts
 * @param least unpaid amount in yuan from which a case counts
 * @param within how long ago the case may have ended, in whole months or years
 */
public record UnpaidRatio(Ratio threshold, BigDecimal least, Period within) implements ScreeningRule {
    public UnpaidRatio {
        Objects.requireNonNull(threshold, "threshold");
        new Window(within);
        if (least.signum() < 0) {
            throw new IllegalArgumentException("least must not be negative but was " + least);
        }
    }

    @Override
    public String name() {
        return "unpaid-ratio";
    }

    @Override
    public String chinese() {
        return "未履行比例";
    }

    @Override
    public String source() {
        return "own practice";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        List<TerminatedCase> counting = EnforcementCase.of(
                        profile.terminatedCases().rows())
                .stream()
                .flatMap(each ->
                        each.rows().stream().filter(row -> counts(row, asOf)).limit(1))
                .toList();
        if (counting.isEmpty()) {
            return List.of();
        }
        String amount = Wording.yuan(least);
        Function<TerminatedCase, String> name =
                row -> Wording.name(row) + " " + Wording.percent(ratio(row).orElseThrow());
        return List.of(Finding.of(
                this,
                Severity.HIGH,
                "未履行比例高的案件" + counting.size() + "件：" + Wording.zhNames(counting, name) + "（阈值：未履行比例" + threshold
                        + "，未履行金额 " + amount + " 元，" + Wording.zh(within) + "以内终本）",
                Wording.en(counting.size(), "case") + " with nearly all of the claim unpaid: "
                        + Wording.enNames(counting, name) + " (threshold " + threshold + " and " + amount
                        + " yuan, ended within " + Wording.en(within) + ")"));
    }

    /** Compares the amounts, because their ratio is rounded. */
    private boolean counts(TerminatedCase row, LocalDate asOf) {
        return new Window(within).includes(row.terminatedOn(), asOf)
                && row.executionSubject()
                        .value()
                        .map(ExecutionSubject::yuan)
                        .filter(claim -> claim.signum() > 0)
                        .flatMap(claim -> row.unperformedAmount()
                                .value()
                                .map(UnperformedAmount::yuan)
                                .filter(unpaid ->
                                        unpaid.compareTo(least) >= 0 && unpaid.compareTo(threshold.of(claim)) >= 0))
                        .isPresent();
    }

    private static Optional<BigDecimal> ratio(TerminatedCase row) {
        return row.unperformedAmount()
                .value()
                .flatMap(unpaid -> row.executionSubject().value().flatMap(unpaid::ratioTo));
    }
}
