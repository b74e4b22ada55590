package io.github.qcc.domain.screening;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Conclusion of a policy about a company.
 *
 * @param decision the conclusion
 * @param asOf the date on which it holds, in China, because lists and windows change every day
 * @param findings its reasons, most serious first; unmodifiable
 */
public record Verdict(Decision decision, LocalDate asOf, List<Finding> findings) {
    public Verdict {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(asOf, "asOf");
        findings = List.copyOf(findings);
    }

    /**
     * Returns the verdict of some findings: the most serious one decides; without findings it is {@link Decision#PASS}.
     */
    static Verdict of(LocalDate asOf, List<Finding> findings) {
        List<Finding> mostSeriousFirst = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        Decision decision = mostSeriousFirst.isEmpty()
                ? Decision.PASS
                : mostSeriousFirst.get(0).severity().decision();
        return new Verdict(decision, asOf, mostSeriousFirst);
    }
}
