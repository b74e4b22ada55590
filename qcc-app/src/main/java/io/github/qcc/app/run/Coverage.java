package io.github.qcc.app.run;

import io.github.qcc.domain.NotAskedException;
import io.github.qcc.domain.screening.Decision;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How much of the list a run has covered, and by when.
 *
 * @param rows rows of the list
 * @param rejected rows that were rejected
 * @param subjects different companies among the others
 * @param decisions companies that have a verdict, by decision
 * @param open companies with a verdict of which a check is unknown, and which the same command asks again
 * @param unknown companies of which a check is unknown, by the types of the errors, separated by blanks
 * @param firstAnswer when the first answer arrived
 * @param lastAnswer when the last answer arrived
 */
public record Coverage(
        int rows,
        int rejected,
        int subjects,
        Map<Decision, Integer> decisions,
        int open,
        Map<String, Integer> unknown,
        Optional<Instant> firstAnswer,
        Optional<Instant> lastAnswer) {
    private static final String REFUSED_QUERY = "INVALID_QUERY";
    private static final Set<String> WITHOUT_QUERY = Set.of(REFUSED_QUERY, NotAskedException.TYPE);

    public Coverage {
        Map<Decision, Integer> all = new EnumMap<>(Decision.class);
        all.putAll(decisions);
        decisions = Map.copyOf(all);
        unknown = Map.copyOf(unknown);
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
        return rows - rejected - subjects;
    }

    /** Companies of which a check is unknown although QCC would accept the query. */
    public int lost() {
        return count(types -> !WITHOUT_QUERY.containsAll(types));
    }

    /** Companies that QCC refuses to look up. */
    public int refusedQueries() {
        return count(types -> types.contains(REFUSED_QUERY) && WITHOUT_QUERY.containsAll(types));
    }

    private int count(Predicate<Set<String>> which) {
        return unknown.entrySet().stream()
                .filter(entry -> which.test(Set.of(entry.getKey().split(" "))))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Whether nothing is left that the same command could find out. */
    public boolean isComplete() {
        return notAsked() == 0 && open == 0;
    }
}
