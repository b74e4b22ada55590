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
 * Customs has penalised the company for breaches of supervision rules 违规; a penalty of unstated kind counts as one.
 * Recent, or repeated 连年违规: review. Otherwise a note, which reads 修复型 where the last is long ago.
 *
 * @param recent how far back a single breach counts, in whole months or years
 * @param repeated how many breaches are a habit
 * @param repeatedWithin how far back these count, in whole months or years
 */
public record BreachPenalties(Period recent, int repeated, Period repeatedWithin) implements ScreeningRule {
    public BreachPenalties {
        new Window(recent);
        new Window(repeatedWithin);
        if (repeated < 2) {
            throw new IllegalArgumentException("repeated must be 2 or more but was " + repeated);
        }
    }

    @Override
    public String name() {
        return "breach-penalties";
    }

    @Override
    public String source() {
        return "海关行政处罚实施条例 第12条起; 贸易融资合规核查: 连年违规 / 修复型";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        List<CustomsPenalty> breaches = profile.importExportCredit().rows().stream()
                .flatMap(row -> row.penalties().stream())
                .filter(penalty -> penalty.caseProperty()
                        .value()
                        .filter(kind -> kind == CaseProperty.SMUGGLING)
                        .isEmpty())
                .toList();
        if (breaches.isEmpty()) {
            return List.of();
        }
        List<CustomsPenalty> habit = breaches.stream()
                .filter(breach -> new Window(repeatedWithin).includes(breach.penalizedOn(), asOf))
                .toList();
        if (habit.size() >= repeated) {
            return List.of(finding(
                    Severity.REVIEW,
                    habit,
                    Wording.zh(repeatedWithin) + "内" + habit.size() + "次，阈值 " + repeated,
                    habit.size() + " within " + Wording.en(repeatedWithin) + ", threshold " + repeated));
        }
        List<CustomsPenalty> fresh = breaches.stream()
                .filter(breach -> new Window(recent).includes(breach.penalizedOn(), asOf))
                .toList();
        if (!fresh.isEmpty()) {
            return List.of(finding(
                    Severity.REVIEW,
                    fresh,
                    Wording.zh(recent) + "内" + fresh.size() + "次，阈值 1",
                    fresh.size() + " within " + Wording.en(recent) + ", threshold 1"));
        }
        Period quiet = habit.isEmpty() ? repeatedWithin : recent;
        return List.of(finding(
                Severity.NOTE,
                breaches,
                "最近" + Wording.zh(quiet) + "内无新增" + (habit.isEmpty() ? "，修复型" : ""),
                "none within the last " + Wording.en(quiet) + (habit.isEmpty() ? ": mended" : "")));
    }

    private Finding finding(Severity severity, List<CustomsPenalty> breaches, String zh, String en) {
        String names = Wording.names(breaches, Wording::name);
        return new Finding(
                name(), severity, "海关违规处罚 " + names + "（" + zh + "）", "customs penalties " + names + " (" + en + ")");
    }
}
