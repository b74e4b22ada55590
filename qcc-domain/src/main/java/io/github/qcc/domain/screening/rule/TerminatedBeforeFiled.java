package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.util.List;

/**
 * A case ended before it was filed: a note, because one of its dates is wrong.
 */
public record TerminatedBeforeFiled() implements ScreeningRule {
    @Override
    public String name() {
        return "terminated-before-filed";
    }

    @Override
    public String chinese() {
        return "终本日期早于立案日期";
    }

    @Override
    public String source() {
        return "法〔2016〕373号 第1条: 立案满3个月";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        List<TerminatedCase> rows = profile.terminatedCases().rows().stream()
                .filter(TerminatedBeforeFiled::endsBeforeItBegins)
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(Finding.of(
                this,
                Severity.NOTE,
                "终本日期早于立案日期" + rows.size() + "件："
                        + Wording.zhNames(
                                rows, row -> Wording.name(row) + " 终本 " + row.terminatedOn() + "，立案 " + row.filedOn()),
                Wording.en(rows.size(), "case") + " terminated before it was filed: "
                        + Wording.enNames(
                                rows,
                                row -> Wording.name(row) + " terminated " + row.terminatedOn() + ", filed "
                                        + row.filedOn())));
    }

    private static boolean endsBeforeItBegins(TerminatedCase row) {
        return row.terminatedOn()
                .value()
                .flatMap(ended -> row.filedOn().value().filter(ended::isBefore))
                .isPresent();
    }
}
