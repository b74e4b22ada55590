package io.github.qcc.app.list;

import java.util.List;

/**
 * A row of a list.
 *
 * @param line line of the file, from 1
 * @param cells its cells as read; unmodifiable
 */
public record InputRow(long line, List<String> cells) {
    public InputRow {
        cells = List.copyOf(cells);
    }

    /** The cell in a column; empty text where the row is too short. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Whether nothing stands in the row. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
