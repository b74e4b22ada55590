package io.github.qcc.app.screen;

import io.github.qcc.app.list.Plan;
import io.github.qcc.app.list.PlanSummary;
import io.github.qcc.app.run.Bilingual;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * What a run will search for, before anything is sent.
 *
 * @param list how the list was read
 * @param summary what the list amounts to
 * @param done companies that are settled by earlier calls
 * @param atLeast fewest calls that are still needed
 * @param budget most calls that the budget still allows, if one is set
 */
public record Estimate(ListShape list, PlanSummary summary, int done, long atLeast, OptionalLong budget) {
    /** A list has at most 5000 rows (status 207), and so 250 pages of twenty. */
    private static final int MOST_PAGES = 250;

    /** One list in five goes on on a second page: a cautious guess, because most companies have fewer than twenty rows. */
    private static final int LIKELY_PERCENT = 120;

    /**
     * How the list was read.
     *
     * @param format what the file was taken for
     * @param sheet name of the sheet; empty if the list is text
     * @param headingLine row of the headings; 0 for a list without headings
     * @param column heading of the column of the companies
     * @param columnNumber number of that column, from 1
     */
    public record ListShape(Bilingual format, String sheet, long headingLine, String column, int columnNumber) {
        static ListShape of(Plan plan) {
            return new ListShape(
                    plan.format(), plan.sheet(), plan.headingLine(), plan.column(), plan.columnIndex() + 1);
        }
    }

    public Estimate {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(budget, "budget");
    }

    /** Number of calls to expect: some companies have more rows than a page holds. */
    public long likely() {
        return Math.min(atMost(), (atLeast * LIKELY_PERCENT + 99) / 100);
    }

    /** Most calls that may be made: lists may have many pages, but no more than the budget allows. */
    public long atMost() {
        long pages = atLeast * MOST_PAGES;
        return budget.isPresent() ? Math.min(budget.getAsLong(), pages) : pages;
    }
}
