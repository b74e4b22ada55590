package io.github.qcc.app.report;

import io.github.qcc.app.report.ResultRows.CaseRow;
import io.github.qcc.app.report.ResultRows.RegistrationRow;
import io.github.qcc.app.run.Bilingual;
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
import java.util.stream.Stream;

/** A company of a run as the reports show it. */
public final class ReportedCompany {
    private final int number;
    private final ResultLine line;
    private final List<Finding> reasons;
    private final List<Finding> notes;
    private final List<String> levels;
    private Bilingual gist;

    private ReportedCompany(int number, ResultLine line) {
        this.number = number;
        this.line = line;
        this.levels = levels(line.credit().rows());
        List<Finding> weighty = findings(line, Set.of(Severity.NOTE, Severity.DATA_QUALITY), false);
        this.reasons = weighty.isEmpty() ? findings(line, Set.of(Severity.DATA_QUALITY), true) : weighty;
        this.notes = line.findings().stream()
                .filter(finding -> !reasons.contains(finding))
                .toList();
    }

    /** Reads the line of a result. */
    public static ReportedCompany of(Result result) {
        return new ReportedCompany(result.company(), ResultLine.read(result.json()));
    }

    /** Its number in the run, from 1. */
    int number() {
        return number;
    }

    /** Its result. */
    public ResultLine line() {
        return line;
    }

    /** What a reader has to know of it, in a few words. */
    public Bilingual gist() {
        if (gist == null) {
            gist = Gist.of(this);
        }
        return gist;
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

    /** The decision. */
    public Decision decision() {
        return line.decision();
    }

    /** Rows of the credit check. */
    public List<RegistrationRow> registrations() {
        return line.credit().rows();
    }

    /** Rows of the case check. */
    public List<CaseRow> cases() {
        return line.cases().rows();
    }

    /** The reasons that decide: data questions only if nothing else does. */
    List<Finding> reasons() {
        return reasons;
    }

    /** What the reports fold: notes, and data questions that do not decide. */
    List<Finding> notes() {
        return notes;
    }

    private static List<Finding> findings(ResultLine line, Set<Severity> severities, boolean included) {
        return line.findings().stream()
                .filter(finding -> severities.contains(finding.severity()) == included)
                .toList();
    }

    /** Credit levels of all registrations, each once, the worst first. */
    public List<String> levels() {
        return levels;
    }

    private static List<String> levels(List<RegistrationRow> registrations) {
        return registrations.stream()
                .map(RegistrationRow::credit)
                .filter(credit -> credit.level() != null)
                .sorted(Comparator.comparing(
                        credit -> credit.tier() == null ? 0 : credit.tier(), Comparator.reverseOrder()))
                .map(ResultRows.CreditRow::level)
                .distinct()
                .toList();
    }

    /** Worst tier of the registrations, 1 to 5; empty if none has one. */
    public Optional<Integer> tier() {
        return registrations().stream()
                .map(row -> row.credit().tier())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /** Number of terminated cases; empty if that is unknown. */
    public Optional<Integer> caseCount() {
        return Optional.ofNullable(line.cases().total());
    }

    /** What is unpaid in all, in yuan; empty if that is unknown. */
    public Optional<BigDecimal> unpaid() {
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

    /** References of both checks, by which a bill is checked. */
    public List<String> orderNumbers() {
        return Stream.of(line.credit(), line.cases())
                .flatMap(check -> check.orderNumbers().stream())
                .toList();
    }

    /** When the older of the two checks was answered. */
    public Optional<Instant> answeredAt() {
        return Stream.of(line.credit().answeredAt(), line.cases().answeredAt())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    boolean isCached() {
        return line.credit().isCached() || line.cases().isCached();
    }
}
