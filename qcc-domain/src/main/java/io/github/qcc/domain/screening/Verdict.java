package io.github.qcc.domain.screening;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What a policy concludes of a company.
 *
 * @param decision the conclusion
 * @param findings its reasons, gravest first; unmodifiable
 */
public record Verdict(Decision decision, List<Finding> findings) {
    public Verdict {
        Objects.requireNonNull(decision, "decision");
        findings = List.copyOf(findings);
    }

    /** The verdict that findings come to: the gravest decides, and none at all is a {@link Decision#PASS}. */
    static Verdict of(List<Finding> findings) {
        List<Finding> gravestFirst = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        Decision decision = gravestFirst.isEmpty()
                ? Decision.PASS
                : gravestFirst.get(0).severity().decision();
        return new Verdict(decision, gravestFirst);
    }
}
