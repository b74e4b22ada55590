package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.util.List;

/**
 * More is unpaid than was claimed: a note, because interest for delay makes it possible.
 */
public record UnpaidAboveClaim() implements ScreeningRule {
    @Override
    public String name() {
        return "unpaid-above-claim";
    }

    @Override
    public String chinese() {
        return "未履行金额大于执行标的";
    }

    @Override
    public String source() {
        return "法释〔2014〕8号 第1条: 迟延履行期间的债务利息";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        List<TerminatedCase> rows = profile.terminatedCases().rows().stream()
                .filter(UnpaidAboveClaim::isAbove)
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(Finding.of(
                this,
                Severity.NOTE,
                "未履行金额大于执行标的" + rows.size() + "件（可能含迟延履行利息）："
                        + Wording.zhNames(
                                rows, row -> Wording.name(row) + " " + unpaid(row) + " 元大于 " + claim(row) + " 元"),
                Wording.en(rows.size(), "case")
                        + " with more unpaid than claimed (interest for delay makes it possible): "
                        + Wording.enNames(
                                rows, row -> Wording.name(row) + " " + unpaid(row) + " yuan of " + claim(row))));
    }

    private static boolean isAbove(TerminatedCase row) {
        return row.executionSubject()
                .value()
                .flatMap(claim -> row.unperformedAmount()
                        .value()
                        .filter(unpaid -> unpaid.yuan().compareTo(claim.yuan()) > 0))
                .isPresent();
    }

    private static String claim(TerminatedCase row) {
        return Wording.yuan(row.executionSubject().value().orElseThrow().yuan());
    }

    private static String unpaid(TerminatedCase row) {
        return Wording.yuan(row.unperformedAmount().value().orElseThrow().yuan());
    }
}
