package io.github.qcc.app.run;

import io.github.qcc.domain.SearchKey;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of the list, and what becomes of it.
 *
 * @param line line of the file, from 1
 * @param cells its cells as read; unmodifiable
 * @param subject number of the company it names; empty where it can not be asked
 * @param first what the company is looked up by, where this row is the first to name it
 * @param problem why the row can not be asked
 */
public record PlannedRow(
        long line,
        List<String> cells,
        Optional<Integer> subject,
        Optional<SearchKey> first,
        Optional<Problem> problem) {
    public PlannedRow {
        cells = List.copyOf(cells);
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(problem, "problem");
    }
}
