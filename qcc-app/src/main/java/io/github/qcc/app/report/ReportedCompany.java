package io.github.qcc.app.report;

import io.github.qcc.app.report.ResultRows.CaseRow;
import io.github.qcc.app.report.ResultRows.RegistrationRow;
import io.github.qcc.app.run.Result;
import io.github.qcc.domain.screening.Decision;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A company of a run as the reports show it.
 *
 * @param number its number in the run, from 1
 * @param line its result
 */
record ReportedCompany(int number, ResultLine line) {
    static ReportedCompany of(Result result) {
        return new ReportedCompany(result.company(), ResultLine.read(result.json()));
    }

    /**
     * What companies are ordered by: by decision, then by what is unpaid, then in the order of the list.
     *
     * @param unpaid what is unpaid in yuan; zero if nothing is stated
     */
    record Rank(Decision decision, BigDecimal unpaid, int number) implements Comparable<Rank> {
        private static final Comparator<Rank> WORST_FIRST = Comparator.comparing(Rank::decision)
                .thenComparing(Rank::unpaid, Comparator.reverseOrder())
                .thenComparing(Rank::number);

        @Override
        public int compareTo(Rank other) {
            return WORST_FIRST.compare(this, other);
        }
    }

    Rank rank() {
        return new Rank(decision(), unpaid().orElse(BigDecimal.ZERO), number);
    }

    String name() {
        return line.searchKey();
    }

    Decision decision() {
        return line.decision();
    }

    List<RegistrationRow> registrations() {
        return line.credit().rows();
    }

    List<CaseRow> cases() {
        return line.cases().rows();
    }

    /** The reasons that decide: data questions only if nothing else does. */
    List<Finding> reasons() {
        List<Finding> weighty = findings(Set.of(Severity.NOTE, Severity.DATA_QUALITY), false);
        return weighty.isEmpty() ? findings(Set.of(Severity.DATA_QUALITY), true) : weighty;
    }

    /** What the reports fold: notes, and data questions that do not decide. */
    List<Finding> notes() {
        List<Finding> reasons = reasons();
        return line.findings().stream()
                .filter(finding -> !reasons.contains(finding))
                .toList();
    }

    private List<Finding> findings(Set<Severity> severities, boolean included) {
        return line.findings().stream()
                .filter(finding -> severities.contains(finding.severity()) == included)
                .toList();
    }

    /** Credit levels of all registrations, each once, the worst first. */
    List<String> levels() {
        return registrations().stream()
                .map(RegistrationRow::credit)
                .filter(credit -> credit.level() != null)
                .sorted(Comparator.comparing(
                        credit -> credit.tier() == null ? 0 : credit.tier(), Comparator.reverseOrder()))
                .map(ResultRows.CreditRow::level)
                .distinct()
                .toList();
    }

    /** Worst tier of the registrations, 1 to 5; empty if none has one. */
    Optional<Integer> tier() {
        return registrations().stream()
                .map(row -> row.credit().tier())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /** Number of terminated cases; empty if that is unknown. */
    Optional<Integer> caseCount() {
        return Optional.ofNullable(line.cases().total());
    }

    /** What is unpaid in all, in yuan; empty if that is unknown. */
    Optional<BigDecimal> unpaid() {
        return line.cases().unpaidAmount();
    }

    /** Whether more may be unpaid than is stated. */
    boolean isUnpaidAtLeast() {
        return line.cases().outcome() == ResultCheck.Outcome.UNKNOWN
                || line.cases().isTooMany()
                || line.cases().unpaid() != null && line.cases().unpaid().isAtLeast();
    }

    /** Cases whose amount is not stated. */
    Optional<Integer> unpaidAbsent() {
        return Optional.ofNullable(line.cases().unpaid()).map(ResultCheck.Unpaid::absent);
    }

    List<String> orderNumbers() {
        return Stream.of(line.credit(), line.cases())
                .flatMap(check -> check.orderNumbers().stream())
                .toList();
    }

    /** When the older of the two checks was answered. */
    Optional<Instant> answeredAt() {
        return Stream.of(line.credit().answeredAt(), line.cases().answeredAt())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    boolean isCached() {
        return line.credit().isCached() || line.cases().isCached();
    }

    /**
     * What both checks returned, by the keys of the rows: two companies of a run with the same value are one company
     * under two names. Empty if nothing was found.
     */
    Optional<Set<String>> identity() {
        Set<String> keys = new TreeSet<>();
        registrations().forEach(row -> keys.add("R" + row.registrationCode() + " " + row.id()));
        cases().forEach(row -> keys.add("C" + row.caseNumber() + " " + row.id()));
        return keys.isEmpty() ? Optional.empty() : Optional.of(keys);
    }
}
