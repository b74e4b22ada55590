package io.github.qcc.app.run;

import io.github.qcc.domain.SearchKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of the list, and what becomes of it.
 *
 * @param line line of the text file or row of the sheet, from 1; no two rows have the same
 * @param cells its cells as read; unmodifiable
 * @param company number of the company it names; empty if it cannot be searched for
 * @param first what the company is looked up by, if this row is the first to name it
 * @param problem why the row cannot be searched for
 * @param notes what was changed to get the search key, and what was not understood; unmodifiable, often empty
 * @param registeredCapital registered capital of the company in yuan, if the list states it
 */
public record PlannedRow(
        long line,
        List<Cell> cells,
        Optional<Integer> company,
        Optional<SearchKey> first,
        Optional<Problem> problem,
        List<Bilingual> notes,
        Optional<BigDecimal> registeredCapital) {
    public PlannedRow {
        cells = List.copyOf(cells);
        Objects.requireNonNull(company, "company");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(problem, "problem");
        notes = List.copyOf(notes);
        Objects.requireNonNull(registeredCapital, "registeredCapital");
    }

    /** A row that cannot be searched for. */
    public static PlannedRow rejected(long line, List<Cell> cells, Problem problem) {
        return new PlannedRow(
                line, cells, Optional.empty(), Optional.empty(), Optional.of(problem), List.of(), Optional.empty());
    }
}
