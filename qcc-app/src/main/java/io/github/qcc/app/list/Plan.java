package io.github.qcc.app.list;

import io.github.qcc.app.run.PlannedRow;
import io.github.qcc.app.run.Problem;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.domain.InvalidSearchKeyException;
import io.github.qcc.domain.SearchKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What of a list has to be asked: each company once, however often it is listed. The list is read anew for each use. */
public final class Plan {
    private static final int MOST_PROBLEMS = 20;
    private static final Problem EMPTY = new Problem("空白", "empty");

    private final InputList list;
    private final Column column;

    private Plan(InputList list, Column column) {
        this.list = list;
        this.column = column;
    }

    /**
     * A plan of a list.
     *
     * @param column heading of the column that holds the companies; empty to find it
     * @throws RefusedException if the list is empty or no column can be used
     */
    public static Plan of(InputList list, Optional<String> column) {
        return new Plan(list, Column.of(list, column));
    }

    /** Heading of the column that holds the companies. */
    public String column() {
        return column.name();
    }

    /** Headings of all columns. */
    public List<String> headings() {
        return column.headings();
    }

    /**
     * What a list amounts to.
     *
     * @param rows its rows, headings aside
     * @param companies different companies
     * @param calls fewest calls that the companies need, up to the limit that was asked for
     * @param unaskable rows that can not be asked
     * @param problems the first of these rows, each with its line and reason in English; unmodifiable
     */
    public record Summary(int rows, int companies, long calls, int unaskable, List<String> problems) {
        public Summary {
            problems = List.copyOf(problems);
        }

        /** Rows that repeat a company of an earlier row. */
        public int duplicates() {
            return rows - unaskable - companies;
        }
    }

    /**
     * Reads the whole list and adds up.
     *
     * @param upTo number of the last company whose calls count
     */
    public Summary summary(int upTo) {
        int[] counts = new int[4];
        List<String> problems = new ArrayList<>();
        forEach(row -> {
            counts[0]++;
            row.first().ifPresent(key -> {
                counts[1]++;
                counts[2] += counts[1] > upTo ? 0 : callsOf(key);
            });
            row.problem().ifPresent(problem -> {
                counts[3]++;
                if (problems.size() < MOST_PROBLEMS) {
                    problems.add("line " + row.line() + ": " + problem.en());
                }
            });
        });
        return new Summary(counts[0], counts[1], counts[2], counts[3], problems);
    }

    /** One a check; the credit check takes no KeyNo. */
    private static int callsOf(SearchKey key) {
        return key.kind() == SearchKey.Kind.KEY_NO ? 1 : 2;
    }

    /** Passes on the rows, headings aside, in the order of the list. */
    public void forEach(Consumer<PlannedRow> action) {
        Map<Fingerprint, Integer> subjects = new HashMap<>();
        try (Stream<InputRow> rows = list.rows()) {
            rows.dropWhile(InputRow::isBlank).skip(column.hasHeadings() ? 1 : 0).forEach(row -> {
                action.accept(planned(row, subjects));
            });
        }
    }

    private PlannedRow planned(InputRow row, Map<Fingerprint, Integer> subjects) {
        String text = row.cell(column.index());
        if (text.isBlank()) {
            return unaskable(row, EMPTY);
        }
        SearchKey key;
        try {
            key = SearchKey.of(text);
        } catch (InvalidSearchKeyException refusal) {
            return unaskable(row, Unaskable.of(refusal));
        }
        int next = subjects.size() + 1;
        Integer known = subjects.putIfAbsent(Fingerprint.of(key), next);
        return new PlannedRow(
                row.line(),
                row.cells(),
                Optional.of(known == null ? next : known),
                known == null ? Optional.of(key) : Optional.empty(),
                Optional.empty());
    }

    private static PlannedRow unaskable(InputRow row, Problem problem) {
        return new PlannedRow(row.line(), row.cells(), Optional.empty(), Optional.empty(), Optional.of(problem));
    }
}
