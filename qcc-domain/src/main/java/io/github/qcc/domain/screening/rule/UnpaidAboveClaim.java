package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** More is unpaid than was claimed: possible, by interest for delay, but a question to the data. */
public record UnpaidAboveClaim() implements ScreeningRule {
    @Override
    public String name() {
        return "unpaid-above-claim";
    }

    @Override
    public String source() {
        return "法释〔2014〕8号 第1条: 迟延履行期间的债务利息";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        return profile.terminatedCases().rows().stream()
                .flatMap(row -> finding(row).stream())
                .toList();
    }

    private Optional<Finding> finding(TerminatedCase row) {
        return row.executionSubject()
                .value()
                .flatMap(claim -> row.unperformedAmount()
                        .value()
                        .filter(unpaid -> unpaid.yuan().compareTo(claim.yuan()) > 0)
                        .map(unpaid -> finding(row, claim.yuan(), unpaid.yuan())));
    }

    private Finding finding(TerminatedCase row, BigDecimal claim, BigDecimal unpaid) {
        return new Finding(
                name(),
                Severity.DATA_QUALITY,
                Wording.name(row) + " 未履行金额 " + Wording.yuan(unpaid) + " 元大于执行标的 " + Wording.yuan(claim) + " 元",
                Wording.name(row) + ": " + Wording.yuan(unpaid) + " yuan unpaid of a claim of " + Wording.yuan(claim));
    }
}
