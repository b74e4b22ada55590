package io.github.qcc.app.list;

import java.util.List;

/**
 * Heading row and columns of a table.
 *
 * @param headingLine line of the headings; 0 if the table has no headings
 * @param headings headings of all columns; {@code column N} without a heading row; unmodifiable
 * @param company column of the companies, from 0
 * @param code column of the codes, from 0, for rows without a name; -1 without such a column
 * @param capital column of the registered capital, from 0; -1 without such a column
 * @param rivals further columns that could be the one of the companies, from 0; unmodifiable
 * @param evidence how sure it is that this is a list
 * @param likeCompanies how many of the first rows look like a company in the column
 */
record Layout(
        long headingLine,
        List<String> headings,
        int company,
        int code,
        int capital,
        List<Integer> rivals,
        Certainty evidence,
        int likeCompanies) {
    /** How sure it is that a table is a list of companies. */
    enum Certainty {
        /** Nothing speaks for it but that there are rows. */
        NONE,
        /** The values of the column look like companies. */
        VALUES,
        /** A heading names the column, or a person does. */
        HEADING
    }

    Layout {
        headings = List.copyOf(headings);
        rivals = List.copyOf(rivals);
    }

    /** Number of columns up to the last one with a heading. */
    int headedColumns() {
        int columns = headings.size();
        while (columns > 0 && headings.get(columns - 1).isBlank()) {
            columns--;
        }
        return columns;
    }

    /** Name of the column of the companies. */
    String columnName() {
        return name(company);
    }

    /** Heading of a column, from 0; its number if the heading is blank. */
    String name(int column) {
        String heading = column < headings.size() ? headings.get(column) : "";
        return heading.isBlank() ? "column " + (column + 1) : heading;
    }
}
