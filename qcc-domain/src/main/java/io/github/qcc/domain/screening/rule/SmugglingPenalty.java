package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Customs has penalised the company for smuggling 走私, which is more serious than any number of breaches. Within the
 * window: reject; without a date: high; before the window: review.
 *
 * @param within how long a penalty rejects, in whole months or years
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
    public String chinese() {
        return "走私处罚";
    }

    @Override
    public String source() {
        return "海关总署令第225号 第10条; 处罚公示期5年";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        return CustomsPenalty.distinct(profile.importExportCredit().rows()).stream()
                .filter(CustomsPenalty::isForSmuggling)
                .map(penalty -> finding(penalty, asOf))
                .toList();
    }

    private Finding finding(CustomsPenalty penalty, LocalDate asOf) {
        Optional<LocalDate> date = penalty.penalizedOn().value();
        if (date.isEmpty()) {
            return finding(penalty, Severity.HIGH, "", "");
        }
        return new Window(within).includes(date.get(), asOf)
                ? finding(
                        penalty,
                        Severity.REJECT,
                        "（" + Wording.zh(within) + "以内）",
                        " (within " + Wording.en(within) + ")")
                : finding(
                        penalty,
                        Severity.REVIEW,
                        "（已超过" + Wording.zh(within) + "）",
                        " (more than " + Wording.en(within) + " ago)");
    }

    private Finding finding(CustomsPenalty penalty, Severity severity, String zh, String en) {
        return Finding.of(
                this,
                severity,
                "因走私受海关行政处罚：" + Wording.zh(penalty) + zh,
                "penalised by customs for smuggling: " + Wording.en(penalty) + en);
    }
}
