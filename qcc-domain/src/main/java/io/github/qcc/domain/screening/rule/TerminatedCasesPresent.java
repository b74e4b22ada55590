package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * A court ended enforcement against the company because it found nothing more to execute 终本: review, and above open
 * enforcement, for the search was exhausted and the debt stands. Before the window: a note.
 *
 * @param within how far back a termination counts, in whole months or years
 */
public record TerminatedCasesPresent(Period within) implements ScreeningRule {
    public TerminatedCasesPresent {
        new Window(within);
    }

    @Override
    public String name() {
        return "terminated-cases";
    }

    @Override
    public String source() {
        return "法〔2016〕373号 第9条: 终本后5年内每6个月查控";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        List<TerminatedCase> all = profile.terminatedCases().rows();
        if (all.isEmpty()) {
            return List.of();
        }
        List<TerminatedCase> counting = all.stream()
                .filter(row -> new Window(within).includes(row.terminatedOn(), asOf))
                .toList();
        if (counting.isEmpty()) {
            String names = Wording.names(all, Wording::name);
            return List.of(new Finding(
                    name(),
                    Severity.NOTE,
                    "终本案件" + all.size() + "条，均在" + Wording.zh(within) + "以前：" + names,
                    all.size() + " terminated, all more than " + Wording.en(within) + " ago: " + names));
        }
        String names = Wording.names(counting, Wording::name);
        return List.of(new Finding(
                name(),
                Severity.REVIEW,
                Wording.zh(within) + "内终本案件" + counting.size() + "条：" + names + "（阈值 1）",
                counting.size() + " terminated within " + Wording.en(within) + ": " + names + " (threshold 1)"));
    }
}
