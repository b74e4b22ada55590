package io.github.qcc.app.screen;

import io.github.qcc.app.list.Plan;
import io.github.qcc.app.run.Coverage;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * What a run will ask, before it asks anything.
 *
 * @param format what the file was taken for
 * @param column heading of the column that was chosen
 * @param rows rows of the list
 * @param companies different companies
 * @param duplicates rows that repeat one
 * @param unaskable rows that can not be asked
 * @param problems the first of these, with line and reason; unmodifiable
 * @param done companies that are settled by what was asked before
 * @param atLeast fewest calls that are still needed
 * @param budget most calls that the budget still allows, where one is set
 */
public record Estimate(
        String format,
        String column,
        int rows,
        int companies,
        int duplicates,
        int unaskable,
        List<String> problems,
        int done,
        long atLeast,
        OptionalLong budget) {
    /** A list has at most 5000 rows (status 207), and so 250 pages of twenty. */
    private static final int MOST_PAGES = 250;

    public Estimate {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(column, "column");
        problems = List.copyOf(problems);
        Objects.requireNonNull(budget, "budget");
    }

    static Estimate of(String format, Plan plan, Plan.Summary summary, long atLeast, OptionalLong budget) {
        return new Estimate(
                format,
                plan.column(),
                summary.rows(),
                summary.companies(),
                summary.duplicates(),
                summary.unaskable(),
                summary.problems(),
                0,
                atLeast,
                budget);
    }

    static Estimate of(String format, String column, Coverage coverage, long atLeast, OptionalLong budget) {
        return new Estimate(
                format,
                column,
                coverage.rows(),
                coverage.subjects(),
                coverage.duplicates(),
                coverage.unaskable(),
                List.of(),
                coverage.judged() - coverage.open(),
                atLeast,
                budget);
    }

    /** Most calls that may be made: lists may have many pages, but no more than the budget allows. */
    public long atMost() {
        long pages = atLeast * MOST_PAGES;
        return budget.isPresent() ? Math.min(budget.getAsLong(), pages) : pages;
    }
}
