package io.github.qcc.app.run;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of the list with what it came to.
 *
 * @param line line of the file, from 1
 * @param cells its cells as read; unmodifiable
 * @param problem why it could not be asked
 * @param result what its company came to; empty if it was not asked, or not yet
 */
public record ResultRow(long line, List<Cell> cells, Optional<Problem> problem, Optional<Result> result) {
    public ResultRow {
        cells = List.copyOf(cells);
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(result, "result");
    }
}
