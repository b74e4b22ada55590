package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Fields state something that is not understood. Such a value is neither guessed nor counted; its text is shown. */
public record UnreadableValues() implements ScreeningRule {
    @Override
    public String name() {
        return "unreadable-value";
    }

    @Override
    public String source() {
        return "own practice: read tolerantly, represent strictly";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        Stream<Finding> registrations = profile.importExportCredit().rows().stream()
                .flatMap(row -> findings(Wording.name(row), row.unreadable()));
        Stream<Finding> penalties = profile.importExportCredit().rows().stream()
                .flatMap(row -> row.penalties().stream())
                .flatMap(penalty -> findings(Wording.name(penalty), penalty.unreadable()));
        Stream<Finding> cases =
                profile.terminatedCases().rows().stream().flatMap(row -> findings(Wording.name(row), row.unreadable()));
        Stream<Finding> details = profile.details().stream()
                .flatMap(detail -> findings(Wording.name(detail.terminatedCase()), detail.unreadable()));
        return Stream.of(registrations, penalties, cases, details)
                .flatMap(findings -> findings)
                .toList();
    }

    private Stream<Finding> findings(String row, Map<String, String> unreadable) {
        return unreadable.entrySet().stream()
                .map(field -> new Finding(
                        name(),
                        Severity.DATA_QUALITY,
                        row + " 的 " + field.getKey() + " 无法识别：“" + Wording.shortened(field.getValue()) + "”",
                        row + ": " + field.getKey() + " is not understood: \"" + Wording.shortened(field.getValue())
                                + "\""));
    }
}
