package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.enforcement.CaseNumber;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * Enforcement failed more than once: a resumed case 执恢 was terminated again, or several cases in a short time: high.
 *
 * @param cases how many different cases
 * @param within in how short a time, in whole months or years
 */
public record MultipleTerminations(int cases, Period within) implements ScreeningRule {
    public MultipleTerminations {
        new Window(within);
        if (cases < 2) {
            throw new IllegalArgumentException("cases must be 2 or more but was " + cases);
        }
    }

    @Override
    public String name() {
        return "repeated-failure";
    }

    @Override
    public String source() {
        return "法〔2016〕373号 第9条: 恢复执行; own practice";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        List<Finding> findings = new ArrayList<>();
        List<TerminatedCase> rows = profile.terminatedCases().rows();
        List<TerminatedCase> resumed = rows.stream()
                .filter(row ->
                        row.caseNumber().value().filter(CaseNumber::isResumed).isPresent())
                .toList();
        if (!resumed.isEmpty()) {
            String names = Wording.names(resumed, Wording::name);
            findings.add(new Finding(
                    name(),
                    Severity.HIGH,
                    "恢复执行后再次终本" + resumed.size() + "条：" + names,
                    resumed.size() + " resumed and terminated again: " + names));
        }
        List<String> recent = rows.stream()
                .filter(row -> row.terminatedOn()
                        .value()
                        .filter(date -> new Window(within).includes(date, asOf))
                        .isPresent())
                .map(Wording::name)
                .distinct()
                .toList();
        if (recent.size() >= cases) {
            findings.add(new Finding(
                    name(),
                    Severity.HIGH,
                    Wording.zh(within) + "内终本" + recent.size() + "件，阈值 " + cases,
                    recent.size() + " cases terminated within " + Wording.en(within) + ", threshold " + cases));
        }
        return findings;
    }
}
