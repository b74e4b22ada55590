package io.github.qcc.app.list;

import io.github.qcc.app.list.read.InputRow;
import io.github.qcc.app.list.read.InputTable;
import io.github.qcc.app.run.RefusedException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first rows of a table, blank ones aside.
 *
 * @param rows the rows; unmodifiable
 * @param failure why further rows could not be read
 */
record Sample(List<InputRow> rows, Optional<RefusedException> failure) {
    private static final int MOST_ROWS = 1_000;

    Sample {
        rows = List.copyOf(rows);
    }

    static Sample of(InputTable table) {
        List<InputRow> rows = new ArrayList<>();
        try (Stream<InputRow> all = table.rows()) {
            Iterator<InputRow> filled = all.filter(row -> !row.isBlank()).iterator();
            while (rows.size() < MOST_ROWS && filled.hasNext()) {
                rows.add(filled.next());
            }
            return new Sample(rows, Optional.empty());
        } catch (RefusedException e) {
            return new Sample(rows, Optional.of(e));
        }
    }

    /** How many of the rows below a line have more than one cell with text, 0 to 1. */
    double shareOfWideRows(long belowLine) {
        long below = rows.stream().filter(row -> row.line() > belowLine).count();
        long wide = rows.stream()
                .filter(row -> row.line() > belowLine)
                .filter(row -> filled(row) > 1)
                .count();
        return below == 0 ? 0 : (double) wide / below;
    }

    static long filled(InputRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }
}
