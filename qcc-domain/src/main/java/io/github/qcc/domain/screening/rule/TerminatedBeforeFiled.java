package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.util.List;

/** A case ended before it began: one of its dates is wrong. */
public record TerminatedBeforeFiled() implements ScreeningRule {
    @Override
    public String name() {
        return "terminated-before-filed";
    }

    @Override
    public String source() {
        return "法〔2016〕373号 第1条: 立案满3个月";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        return profile.terminatedCases().rows().stream()
                .filter(TerminatedBeforeFiled::endsBeforeItBegins)
                .map(row -> new Finding(
                        name(),
                        Severity.DATA_QUALITY,
                        Wording.name(row) + " 终本日期 " + row.terminatedOn() + " 早于立案日期 " + row.filedOn(),
                        Wording.name(row) + ": terminated " + row.terminatedOn() + ", before it was filed "
                                + row.filedOn()))
                .toList();
    }

    private static boolean endsBeforeItBegins(TerminatedCase row) {
        return row.terminatedOn()
                .value()
                .flatMap(ended -> row.filedOn().value().filter(ended::isBefore))
                .isPresent();
    }
}
