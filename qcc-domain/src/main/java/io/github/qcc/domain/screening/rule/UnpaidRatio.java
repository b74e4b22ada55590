package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.enforcement.ExecutionSubject;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * In some case nearly all of the claim remains unpaid, so that next to nothing was found: high.
 *
 * @param threshold unpaid part of the claim from which a case counts, above 0
 */
public record UnpaidRatio(BigDecimal threshold) implements ScreeningRule {
    public UnpaidRatio {
        if (threshold.signum() <= 0) {
            throw new IllegalArgumentException("threshold must be above 0 but was " + threshold);
        }
    }

    @Override
    public String name() {
        return "unpaid-ratio";
    }

    @Override
    public String source() {
        return "own practice";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        List<TerminatedCase> counting =
                profile.terminatedCases().rows().stream().filter(this::counts).toList();
        if (counting.isEmpty()) {
            return List.of();
        }
        String names = Wording.names(
                counting,
                row -> Wording.name(row) + " " + Wording.percent(ratio(row).orElseThrow()));
        String limit = Wording.percent(threshold);
        return List.of(new Finding(
                name(),
                Severity.HIGH,
                "未履行比例达到 " + limit + " 的案件" + counting.size() + "条：" + names,
                counting.size() + " with at least " + limit + " of the claim unpaid: " + names));
    }

    /** By the amounts, and not by their ratio, which is rounded. */
    private boolean counts(TerminatedCase row) {
        return row.executionSubject()
                .value()
                .map(ExecutionSubject::yuan)
                .filter(claim -> claim.signum() > 0)
                .flatMap(claim -> row.unperformedAmount()
                        .value()
                        .filter(unpaid -> unpaid.yuan().compareTo(claim.multiply(threshold)) >= 0))
                .isPresent();
    }

    private static Optional<BigDecimal> ratio(TerminatedCase row) {
        return row.unperformedAmount()
                .value()
                .flatMap(unpaid -> row.executionSubject().value().flatMap(unpaid::ratioTo));
    }
}
