package io.github.qcc.domain.enforcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One enforcement case with all rows that list it. A case has a row for each debtor and for each further ruling (…号 and
 * …号之一), and each row states the full amount, so a case is counted once, not each of its rows.
 *
 * @param rows the rows in the order of the list, at least one; unmodifiable
 */
public record EnforcementCase(List<TerminatedCase> rows) {
    /** Treats 100.00 as larger than 100, so that the result does not depend on the order of the rows. */
    private static final Comparator<UnperformedAmount> BY_SIZE = Comparator.<UnperformedAmount>naturalOrder()
            .thenComparing(amount -> amount.yuan().scale());

    public EnforcementCase {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a case has at least one row");
        }
    }

    /**
     * Groups rows by {@link CaseNumber#caseKey()}. A row whose number is masked, unreadable or absent is a case of its own.
     *
     * @return the cases, in the order of their first rows; unmodifiable
     */
    public static List<EnforcementCase> of(Collection<TerminatedCase> rows) {
        Map<Object, List<TerminatedCase>> cases = new LinkedHashMap<>();
        for (TerminatedCase row : rows) {
            Object key = row.caseNumber()
                    .value()
                    .flatMap(CaseNumber::caseKey)
                    .<Object>map(text -> text)
                    .orElseGet(Object::new);
            cases.computeIfAbsent(key, unseen -> new ArrayList<>()).add(row);
        }
        return cases.values().stream().map(EnforcementCase::new).toList();
    }

    /** The first row, by which the case is named. */
    public TerminatedCase first() {
        return rows.get(0);
    }

    /** Unpaid amount of the case: the largest that a row states; empty if none states a readable one. */
    public Optional<UnperformedAmount> unperformed() {
        return rows.stream()
                .flatMap(row -> row.unperformedAmount().value().stream())
                .max(BY_SIZE);
    }

    /** Whether every row states that 0 yuan are unpaid. An absent or unreadable amount does not count as 0. */
    public boolean isSettled() {
        return rows.stream()
                .allMatch(row -> row.unperformedAmount()
                        .value()
                        .filter(amount -> amount.yuan().signum() == 0)
                        .isPresent());
    }

    /** Whether a row states that more than 0 yuan are unpaid. */
    public boolean isUnpaid() {
        return unperformed().filter(amount -> amount.yuan().signum() > 0).isPresent();
    }

    /** Whether enforcement was resumed (执恢), so that it has failed at least twice. */
    public boolean isResumed() {
        return rows.stream()
                .anyMatch(row ->
                        row.caseNumber().value().filter(CaseNumber::isResumed).isPresent());
    }

    /** Whether an end date of a row meets a condition. */
    public boolean endedOn(Predicate<LocalDate> condition) {
        return rows.stream()
                .anyMatch(row -> row.terminatedOn().value().filter(condition).isPresent());
    }
}
