package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.enforcement.EnforcementCase;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A court ended enforcement against the company because it found no more assets 终本. With an unpaid or unstated amount:
 * review at any age, because the debt remains. With nothing unpaid: a note.
 */
public record TerminatedCasesPresent() implements ScreeningRule {
    @Override
    public String name() {
        return "terminated-cases";
    }

    @Override
    public String chinese() {
        return "终本案件";
    }

    @Override
    public String source() {
        return "法〔2016〕373号 第9条, 民事诉讼法 第265条: 债务不因终本消灭";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        List<EnforcementCase> all = EnforcementCase.of(profile.terminatedCases().rows());
        List<EnforcementCase> open =
                all.stream().filter(each -> !each.isSettled()).toList();
        List<EnforcementCase> settled =
                all.stream().filter(EnforcementCase::isSettled).toList();
        List<Finding> findings = new ArrayList<>();
        if (!open.isEmpty()) {
            findings.add(Finding.of(
                    this,
                    Severity.REVIEW,
                    "终本案件" + open.size() + "件，尚未履行完毕或未履行金额未载明：" + Wording.zhNames(open, Wording::name) + "（阈值：1件）",
                    Wording.en(open.size(), "terminated case") + " with something unpaid or no amount stated: "
                            + Wording.enNames(open, Wording::name) + " (threshold 1)"));
        }
        if (!settled.isEmpty()) {
            findings.add(Finding.of(
                    this,
                    Severity.NOTE,
                    "终本案件" + settled.size() + "件，未履行金额为 0 元，已履行完毕或待移出：" + Wording.zhNames(settled, Wording::name),
                    Wording.en(settled.size(), "terminated case") + " with 0 yuan unpaid, paid or about to be removed: "
                            + Wording.enNames(settled, Wording::name)));
        }
        return findings;
    }
}
