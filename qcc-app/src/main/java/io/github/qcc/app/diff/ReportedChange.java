package io.github.qcc.app.diff;

import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.Disposition;
import io.github.qcc.app.run.Evidence;
import java.util.List;
import java.util.Set;

/**
 * A company in two runs, with all that a report says of it.
 *
 * @param change what changed
 * @param causes why the decision changed; empty if it did not; unmodifiable
 * @param evidenceBefore the answers that the former run keeps; unmodifiable
 * @param evidenceAfter the answers that the new run keeps; unmodifiable
 * @param dispositions what persons decided about the company, in the new run if that one has any; unmodifiable
 */
record ReportedChange(
        CompanyChange change,
        Set<Cause> causes,
        List<Evidence> evidenceBefore,
        List<Evidence> evidenceAfter,
        List<Disposition> dispositions) {
    ReportedChange {
        causes = Set.copyOf(causes);
        evidenceBefore = List.copyOf(evidenceBefore);
        evidenceAfter = List.copyOf(evidenceAfter);
        dispositions = List.copyOf(dispositions);
    }

    /** What persons decided, in words. */
    List<Bilingual> words() {
        return dispositions.stream()
                .map(disposition -> disposition.words(change.decisionAfter()))
                .toList();
    }
}
