package io.github.qcc.app.diff;

import io.github.qcc.app.report.ReportedCompany;
import io.github.qcc.app.report.ResultCheck;
import io.github.qcc.app.report.ResultCheck.Outcome;
import io.github.qcc.app.report.ResultLine;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.domain.screening.Decision;
import io.github.qcc.domain.screening.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A company in two runs.
 *
 * @param before what the former run knows of it; empty if that one does not have it
 * @param after what the new run knows of it; empty if that one does not have it
 * @param direction which way it went
 * @param items rows that are not as they were, the worst first; unmodifiable
 * @param newFindings reasons that the former verdict did not have; unmodifiable
 * @param goneFindings reasons that the new verdict does not have any more; unmodifiable
 * @param doubts what cannot be compared, and why; unmodifiable
 */
record CompanyChange(
        Optional<Side> before,
        Optional<Side> after,
        Direction direction,
        List<ItemChange> items,
        List<Finding> newFindings,
        List<Finding> goneFindings,
        List<Bilingual> doubts) {
    CompanyChange {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(direction, "direction");
        items = List.copyOf(items);
        newFindings = List.copyOf(newFindings);
        goneFindings = List.copyOf(goneFindings);
        doubts = List.copyOf(doubts);
    }

    /** What the company is looked up by, in the new run if that one has it. */
    String name() {
        return after.or(() -> before).orElseThrow().company().key().value();
    }

    /** What the former run looked it up by, if that is something else. */
    Optional<String> formerName() {
        return before.map(side -> side.company().key().value()).filter(key -> !key.equals(name()));
    }

    Optional<Decision> decisionBefore() {
        return before.flatMap(Side::decision);
    }

    Optional<Decision> decisionAfter() {
        return after.flatMap(Side::decision);
    }

    Optional<ReportedCompany> resultBefore() {
        return before.flatMap(Side::result);
    }

    Optional<ReportedCompany> resultAfter() {
        return after.flatMap(Side::result);
    }

    /** Whether both runs judged the company, and not alike. */
    boolean isDecisionChanged() {
        return decisionBefore().isPresent()
                && decisionAfter().isPresent()
                && !decisionBefore().equals(decisionAfter());
    }

    /** Whether the credit check has a result on both sides. */
    boolean isCreditKnown() {
        return isKnown(ResultLine::credit);
    }

    /** Whether the case check has a result on both sides. */
    boolean areCasesKnown() {
        return isKnown(ResultLine::cases);
    }

    private boolean isKnown(Function<ResultLine, ResultCheck<?>> check) {
        return Stream.of(resultBefore(), resultAfter())
                .allMatch(result -> result.filter(
                                company -> check.apply(company.line()).outcome() != Outcome.UNKNOWN)
                        .isPresent());
    }

    /** By how much more is unpaid, in yuan; negative if less is. */
    BigDecimal unpaidGrowth() {
        return unpaid(resultAfter()).subtract(unpaid(resultBefore()));
    }

    private static BigDecimal unpaid(Optional<ReportedCompany> result) {
        return result.flatMap(ReportedCompany::unpaid).orElse(BigDecimal.ZERO);
    }
}
