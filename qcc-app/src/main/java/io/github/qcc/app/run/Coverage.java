package io.github.qcc.app.run;

import io.github.qcc.domain.screening.Decision;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How much of the list a run has covered, and by when.
 *
 * @param rows rows of the list
 * @param unaskable rows that could not be asked
 * @param subjects different companies among the others
 * @param decisions companies that have a verdict, by decision
 * @param open companies with a verdict of which a check is unknown, and may become known
 * @param firstAnswer when the first answer arrived
 * @param lastAnswer when the last answer arrived
 */
public record Coverage(
        int rows,
        int unaskable,
        int subjects,
        Map<Decision, Integer> decisions,
        int open,
        Optional<Instant> firstAnswer,
        Optional<Instant> lastAnswer) {
    public Coverage {
        Map<Decision, Integer> all = new EnumMap<>(Decision.class);
        all.putAll(decisions);
        decisions = Map.copyOf(all);
    }

    /** Companies of one decision. */
    public int of(Decision decision) {
        return decisions.getOrDefault(decision, 0);
    }

    /** Companies that have a verdict. */
    public int judged() {
        return decisions.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Companies that have none yet. */
    public int notAsked() {
        return subjects - judged();
    }

    /** Rows that repeat a company of an earlier row. */
    public int duplicates() {
        return rows - unaskable - subjects;
    }

    /** Whether nothing is left that the same command could find out. */
    public boolean isComplete() {
        return notAsked() == 0 && open == 0;
    }
}
