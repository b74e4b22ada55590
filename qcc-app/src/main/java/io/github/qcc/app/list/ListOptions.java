package io.github.qcc.app.list;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a person says that a list is to be read.
 *
 * @param sheet name of the sheet, or its number from 1; empty to find it
 * @param headerRow row of the headings, from 1; 0 for a list without headings; empty to find it
 * @param column column of the companies by its heading, letter or number from 1; empty to find it
 * @param asGiven whether the cells are sent as they are
 */
public record ListOptions(Optional<String> sheet, OptionalInt headerRow, Optional<String> column, boolean asGiven) {
    /** Everything is found. */
    public static final ListOptions NONE =
            new ListOptions(Optional.empty(), OptionalInt.empty(), Optional.empty(), false);

    public ListOptions {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(headerRow, "headerRow");
        Objects.requireNonNull(column, "column");
        if (headerRow.isPresent() && headerRow.getAsInt() < 0) {
            throw new IllegalArgumentException("header row must be 0 or more but was " + headerRow.getAsInt());
        }
    }
}
