package io.github.qcc.app.list.read;

import io.github.qcc.app.run.Cell;
import java.util.List;

/**
 * A row of a list.
 *
 * @param line line of the text file or row of the sheet, from 1; ascends without repetition
 * @param cells its cells; unmodifiable
 * @param isHidden whether the sheet hides the row
 * @param isBlank whether nothing is in the row; a value that a merged cell lends to the row does not count
 * @param lent columns, from 0, that have the value of a cell merged over several rows; unmodifiable
 */
public record InputRow(long line, List<Cell> cells, boolean isHidden, boolean isBlank, List<Integer> lent) {
    public InputRow {
        cells = List.copyOf(cells);
        lent = List.copyOf(lent);
    }

    /** A row of a text file. */
    public static InputRow of(long line, List<Cell> cells) {
        return new InputRow(line, cells, false, cells.stream().allMatch(Cell::isBlank), List.of());
    }

    /** Returns the cell in a column, from 0; an empty one if the row is too short. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** Returns the text of the cell in a column, from 0. */
    public String text(int column) {
        return cell(column).text();
    }
}
