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
 * A case was terminated only recently: high.
 *
 * @param within how recently, in whole months or years
 */
public record RecentTermination(Period within) implements ScreeningRule {
    public RecentTermination {
        new Window(within);
    }

    @Override
    public String name() {
        return "fresh-termination";
    }

    @Override
    public String source() {
        return "own practice";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        List<TerminatedCase> fresh = profile.terminatedCases().rows().stream()
                .filter(row -> row.terminatedOn()
                        .value()
                        .filter(date -> new Window(within).includes(date, asOf))
                        .isPresent())
                .toList();
        if (fresh.isEmpty()) {
            return List.of();
        }
        String names = Wording.names(fresh, row -> Wording.name(row) + " " + row.terminatedOn());
        return List.of(new Finding(
                name(),
                Severity.HIGH,
                "最近" + Wording.zh(within) + "内终本" + fresh.size() + "条：" + names,
                fresh.size() + " terminated within the last " + Wording.en(within) + ": " + names));
    }
}
