package io.github.qcc.app.diff;

import io.github.qcc.app.diff.ItemChange.ChangeKind;
import io.github.qcc.app.diff.ItemChange.Subject;
import io.github.qcc.app.report.ReportedCompany;
import io.github.qcc.domain.screening.Decision;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a comparison counts over all companies. */
public final class Totals {
    /** Column and row of the decisions for a company without one. */
    static final int NOT_ASKED = Decision.values().length;

    private final int[] directions = new int[Direction.values().length];
    private final int[][] decisions = new int[NOT_ASKED + 1][NOT_ASKED + 1];
    private final int[][] items = new int[Subject.values().length][ChangeKind.values().length];
    private int newlyRejected;
    private int higherTiers;
    private int lowerTiers;
    private int judgedBefore;
    private BigDecimal unpaidBefore = BigDecimal.ZERO;
    private BigDecimal unpaidAfter = BigDecimal.ZERO;

    Totals() {}

    void add(CompanyChange change) {
        directions[change.direction().ordinal()]++;
        judgedBefore += change.resultBefore().isPresent() ? 1 : 0;
        if (change.after().isPresent()
                && change.decisionAfter().equals(Optional.of(Decision.REJECT))
                && !change.decisionBefore().equals(Optional.of(Decision.REJECT))) {
            newlyRejected++;
        }
        if (change.before().isEmpty() || change.after().isEmpty()) {
            return;
        }
        decisions[index(change.decisionBefore())][index(change.decisionAfter())]++;
        change.items()
                .forEach(item -> items[item.subject().ordinal()][item.kind().ordinal()]++);
        if (change.areCasesKnown()) {
            unpaidBefore = unpaidBefore.add(
                    change.resultBefore().flatMap(ReportedCompany::unpaid).orElse(BigDecimal.ZERO));
            unpaidAfter = unpaidAfter.add(
                    change.resultAfter().flatMap(ReportedCompany::unpaid).orElse(BigDecimal.ZERO));
        }
        Optional<Integer> former = change.resultBefore().flatMap(ReportedCompany::tier);
        Optional<Integer> now = change.resultAfter().flatMap(ReportedCompany::tier);
        if (former.isPresent() && now.isPresent()) {
            // Tier 1 is the best.
            lowerTiers += now.get() > former.get() ? 1 : 0;
            higherTiers += now.get() < former.get() ? 1 : 0;
        }
    }

    private static int index(Optional<Decision> decision) {
        return decision.map(Decision::ordinal).orElse(NOT_ASKED);
    }

    /** Companies that went one way. */
    public int of(Direction direction) {
        return directions[direction.ordinal()];
    }

    /** Companies that both runs have, by their decisions. */
    int decisions(int before, int after) {
        return decisions[before][after];
    }

    /** Whether a company that both runs have was not asked in one of them. */
    boolean hasNotAsked() {
        return IntStream.rangeClosed(0, NOT_ASKED)
                .anyMatch(other -> decisions[NOT_ASKED][other] + decisions[other][NOT_ASKED] > 0);
    }

    /** Rows of one kind that are new, gone or changed. */
    int items(Subject subject, ChangeKind kind) {
        return items[subject.ordinal()][kind.ordinal()];
    }

    /** Companies that are rejected now and were not before, added ones included. */
    public int newlyRejected() {
        return newlyRejected;
    }

    /** Companies whose credit tier is worse than before. */
    int lowerTiers() {
        return lowerTiers;
    }

    /** Companies whose credit tier is better than before. */
    int higherTiers() {
        return higherTiers;
    }

    /** What was unpaid in the former run, over the companies whose cases both runs know. */
    BigDecimal unpaidBefore() {
        return unpaidBefore;
    }

    /** What is unpaid in the new run, over the companies whose cases both runs know. */
    BigDecimal unpaidAfter() {
        return unpaidAfter;
    }

    /** Whether the former run has no results, so that the new run is the baseline of the next. */
    public boolean isBaseline() {
        return judgedBefore == 0;
    }
}
