package io.github.qcc.app.list;

import io.github.qcc.app.list.cell.OddName;
import io.github.qcc.app.run.Bilingual;
import java.util.List;

/**
 * What a list amounts to.
 *
 * @param rows its rows, headings and blank rows aside
 * @param companies different companies
 * @param calls fewest calls that the companies need, up to the limit that was asked for
 * @param rejected rows that cannot be searched for
 * @param rejections the reasons of these rows, most frequent first; unmodifiable
 * @param problems the first of these rows, each with its reason; unmodifiable
 * @param keys the first search keys; unmodifiable
 * @param odd how many search keys a person should look at
 * @param oddKeys the first of these; unmodifiable
 * @param notices what else a person should know before paying; unmodifiable
 */
public record PlanSummary(
        int rows,
        int companies,
        long calls,
        int rejected,
        List<RowGroup> rejections,
        List<RowProblem> problems,
        List<String> keys,
        int odd,
        List<Odd> oddKeys,
        List<Bilingual> notices) {
    public PlanSummary {
        rejections = List.copyOf(rejections);
        problems = List.copyOf(problems);
        keys = List.copyOf(keys);
        oddKeys = List.copyOf(oddKeys);
        notices = List.copyOf(notices);
    }

    /**
     * Rows that are rejected for one reason.
     *
     * @param reason the reason
     * @param rows how many there are
     * @param firstLine line of the first one
     */
    public record RowGroup(Bilingual reason, int rows, long firstLine) {}

    /**
     * A row that is rejected.
     *
     * @param line its line
     * @param reason text, rule and way out
     */
    public record RowProblem(long line, Bilingual reason) {}

    /**
     * A search key that a person should look at.
     *
     * @param line line of the first row that names it
     * @param key the key
     * @param why what is odd
     */
    public record Odd(long line, String key, OddName why) {}

    /** Rows that repeat a company of an earlier row. */
    public int duplicates() {
        return rows - rejected - companies;
    }
}
