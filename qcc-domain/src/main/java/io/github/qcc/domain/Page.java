package io.github.qcc.domain;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * One page of rows, with the total that the response's {@code Paging} states.
 *
 * @param rows rows of this page, in the order of the response; unmodifiable
 * @param request which page this is
 * @param total rows in the whole list (wire {@code TotalRecords}); empty if the response does not state it
 * @param <T> type of a row
 */
public record Page<T>(List<T> rows, PageRequest request, OptionalInt total) {
    public Page {
        rows = List.copyOf(rows);
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(total, "total");
        if (total.isPresent() && total.getAsInt() < 0) {
            throw new IllegalArgumentException("total must not be negative but was " + total.getAsInt());
        }
    }

    /** Whether the list continues after this page: by its total or, if none is stated, because this page is full. */
    public boolean hasNext() {
        if (total.isPresent()) {
            return (long) request.index() * request.size() < total.getAsInt();
        }
        return rows.size() >= request.size();
    }
}
