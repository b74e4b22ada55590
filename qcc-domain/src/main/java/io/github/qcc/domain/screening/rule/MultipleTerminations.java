package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.enforcement.EnforcementCase;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * Enforcement failed more than once: a resumed case 执恢 was terminated again, or several cases in a short time: high. A
 * case of which nothing is unpaid does not count.
 *
 * @param cases number of different cases, from 2
 * @param within within which time, in whole months or years
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
        return "multiple-terminations";
    }

    @Override
    public String chinese() {
        return "多次终本";
    }

    @Override
    public String source() {
        return "法〔2016〕373号 第9条: 恢复执行; own practice";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        List<Finding> findings = new ArrayList<>();
        List<EnforcementCase> open = EnforcementCase.of(
                        profile.terminatedCases().rows())
                .stream()
                .filter(each -> !each.isSettled())
                .toList();
        List<EnforcementCase> resumed =
                open.stream().filter(EnforcementCase::isResumed).toList();
        if (!resumed.isEmpty()) {
            findings.add(Finding.of(
                    this,
                    Severity.HIGH,
                    "恢复执行后再次终结本次执行程序" + resumed.size() + "件：" + Wording.zhNames(resumed, Wording::name) + "（阈值：1件）",
                    Wording.en(resumed.size(), "case") + " resumed and terminated again: "
                            + Wording.enNames(resumed, Wording::name) + " (threshold 1)"));
        }
        List<EnforcementCase> recent = open.stream()
                .filter(each -> each.endedOn(date -> new Window(within).includesPast(date, asOf)))
                .toList();
        if (recent.size() >= cases) {
            findings.add(Finding.of(
                    this,
                    Severity.HIGH,
                    "近" + Wording.zh(within) + "内终本" + recent.size() + "件：" + Wording.zhNames(recent, Wording::name)
                            + "（阈值：" + cases + "件）",
                    recent.size() + " cases terminated within the last " + Wording.en(within) + ": "
                            + Wording.enNames(recent, Wording::name) + " (threshold " + cases + ")"));
        }
        return findings;
    }
}
