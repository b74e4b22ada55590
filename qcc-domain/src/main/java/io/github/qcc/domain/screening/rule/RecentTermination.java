package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.enforcement.EnforcementCase;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A case ended recently with an unpaid amount, or without a stated one: high. An end in the future is a data quality
 * finding.
 *
 * @param within within which time, in whole months or years
 */
public record RecentTermination(Period within) implements ScreeningRule {
    public RecentTermination {
        new Window(within);
    }

    @Override
    public String name() {
        return "recent-termination";
    }

    @Override
    public String chinese() {
        return "近期终本";
    }

    @Override
    public String source() {
        return "own practice";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        List<EnforcementCase> all = EnforcementCase.of(profile.terminatedCases().rows());
        List<EnforcementCase> recent = all.stream()
                .filter(each -> !each.isSettled() && each.endedOn(date -> new Window(within).includesPast(date, asOf)))
                .toList();
        List<TerminatedCase> future = profile.terminatedCases().rows().stream()
                .filter(row -> row.terminatedOn()
                        .value()
                        .filter(date -> date.isAfter(asOf))
                        .isPresent())
                .toList();
        List<Finding> findings = new ArrayList<>();
        if (!recent.isEmpty()) {
            findings.add(Finding.of(
                    this,
                    Severity.HIGH,
                    "近" + Wording.zh(within) + "内终本" + recent.size() + "件：" + Wording.zhNames(recent, Wording::name)
                            + "（阈值：1件）",
                    Wording.en(recent.size(), "case") + " terminated within the last " + Wording.en(within) + ": "
                            + Wording.enNames(recent, Wording::name) + " (threshold 1)"));
        }
        if (!future.isEmpty()) {
            Function<TerminatedCase, String> name = row -> Wording.name(row) + " " + row.terminatedOn();
            findings.add(Finding.of(
                    this,
                    Severity.DATA_QUALITY,
                    "终本日期晚于查询日" + future.size() + "件：" + Wording.zhNames(future, name),
                    Wording.en(future.size(), "case") + " with an end date in the future: "
                            + Wording.enNames(future, name)));
        }
        return findings;
    }
}
