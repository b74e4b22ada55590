package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.screening.CheckOutcome;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of the two checks found nothing: a note, worded "within the search", because it proves neither that there never was
 * anything nor that there is no risk. If neither found anything the policy says so itself.
 */
public record NothingFound() implements ScreeningRule {
    @Override
    public String name() {
        return "nothing-found";
    }

    @Override
    public String chinese() {
        return "单项未发现记录";
    }

    @Override
    public String source() {
        return "检索范围内未发现";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        if (profile.hasNoRecord()) {
            return List.of();
        }
        return Stream.concat(
                        finding("海关备案及信用记录", "customs registration", profile.importExportCredit()),
                        finding("终本案件", "terminated case", profile.terminatedCases()))
                .toList();
    }

    private Stream<Finding> finding(String zh, String en, CheckOutcome<?> outcome) {
        return outcome instanceof CheckOutcome.NoRecord
                ? Stream.of(Finding.of(this, Severity.NOTE, "检索范围内未发现" + zh, "no " + en + " found within the search"))
                : Stream.empty();
    }
}
