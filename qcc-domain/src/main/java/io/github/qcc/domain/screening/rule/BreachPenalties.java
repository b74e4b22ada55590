package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * Customs has penalised the company for breaches of supervision rules 违规; a penalty of unstated or unknown kind counts
 * as one, and each decision counts once. Repeated 连年违规, recent or without a date: review. Otherwise a note.
 *
 * @param recent how long a single breach counts, in whole months or years
 * @param repeated number of breaches that count as repeated, from 2
 * @param repeatedWithin how long repeated breaches count, in whole months or years
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
    public String chinese() {
        return "海关违规处罚";
    }

    @Override
    public String source() {
        return "海关行政处罚实施条例 第12条起; 贸易融资合规核查: 连年违规";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        List<CustomsPenalty> all = CustomsPenalty.distinct(
                        profile.importExportCredit().rows())
                .stream()
                .filter(penalty -> !penalty.isForSmuggling())
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        List<CustomsPenalty> habit = within(all, repeatedWithin, asOf);
        if (habit.size() >= repeated) {
            return List.of(finding(
                    Severity.REVIEW,
                    habit,
                    Wording.zh(repeatedWithin) + "以内" + habit.size() + "件，阈值：" + repeated + "件，连年违规",
                    habit.size() + " within " + Wording.en(repeatedWithin) + ", threshold " + repeated));
        }
        List<CustomsPenalty> fresh = within(all, recent, asOf);
        if (!fresh.isEmpty()) {
            return List.of(finding(
                    Severity.REVIEW,
                    fresh,
                    Wording.zh(recent) + "以内" + fresh.size() + "件，阈值：1件",
                    fresh.size() + " within " + Wording.en(recent) + ", threshold 1"));
        }
        List<CustomsPenalty> undated = all.stream()
                .filter(penalty -> penalty.penalizedOn().value().isEmpty())
                .toList();
        if (!undated.isEmpty()) {
            return List.of(finding(
                    Severity.REVIEW,
                    undated,
                    "日期不明" + undated.size() + "件，阈值：1件",
                    undated.size() + " without a date, threshold 1"));
        }
        Period quiet = habit.isEmpty() ? repeatedWithin : recent;
        return List.of(finding(
                Severity.NOTE, all, "近" + Wording.zh(quiet) + "无新增处罚", "none within the last " + Wording.en(quiet)));
    }

    private static List<CustomsPenalty> within(List<CustomsPenalty> all, Period period, LocalDate asOf) {
        return all.stream()
                .filter(penalty -> penalty.penalizedOn()
                        .value()
                        .filter(date -> new Window(period).includes(date, asOf))
                        .isPresent())
                .toList();
    }

    private Finding finding(Severity severity, List<CustomsPenalty> penalties, String zh, String en) {
        // A penalty of unknown kind is not called a breach.
        boolean breaches = penalties.stream()
                .allMatch(penalty -> penalty.caseProperty().value().isPresent());
        return Finding.of(
                this,
                severity,
                (breaches ? "海关违规处罚" : "海关行政处罚（案件性质未载明或无法识别）") + penalties.size() + "件："
                        + Wording.zhNames(penalties, Wording::zh) + "（" + zh + "）",
                penalties.size()
                        + (penalties.size() == 1 ? " customs penalty" : " customs penalties")
                        + (breaches ? "" : " of unknown kind") + ": "
                        + Wording.enNames(penalties, Wording::en) + " (" + en + ")");
    }
}
