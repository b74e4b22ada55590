package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.customs.CaseProperty;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * Customs has penalised the company for smuggling 走私, which outweighs any number of breaches: reject. Without a date:
 * high. Before the window: a note.
 *
 * @param within how far back a penalty counts, in whole months or years
 */
public record SmugglingPenalty(Period within) implements ScreeningRule {
    public SmugglingPenalty {
        new Window(within);
    }

    @Override
    public String name() {
        return "smuggling-penalty";
    }

    @Override
    public String source() {
        return "海关总署令第225号 第10条; 处罚公示期5年";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        return profile.importExportCredit().rows().stream()
                .flatMap(row -> row.penalties().stream())
                .filter(penalty -> penalty.caseProperty()
                        .value()
                        .filter(kind -> kind == CaseProperty.SMUGGLING)
                        .isPresent())
                .map(penalty -> finding(penalty, asOf))
                .toList();
    }

    private Finding finding(CustomsPenalty penalty, LocalDate asOf) {
        Severity severity = penalty.penalizedOn()
                .value()
                .map(date -> new Window(within).includes(date, asOf) ? Severity.REJECT : Severity.NOTE)
                .orElse(Severity.HIGH);
        return new Finding(
                name(),
                severity,
                "海关走私处罚 " + Wording.name(penalty) + "（阈值：" + Wording.zh(within) + "内）",
                "customs penalty for smuggling " + Wording.name(penalty) + " (threshold: within " + Wording.en(within)
                        + ")");
    }
}
