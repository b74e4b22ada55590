package io.github.qcc.fake.record;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Rows of one list by their place in it. Not thread-safe.
 *
 * @param <T> type of a row
 */
final class RecordedList<T> {
    private final SortedMap<Integer, T> byPlace = new TreeMap<>();
    private OptionalInt total = OptionalInt.empty();

    void add(CheckResult<T> result) {
        result.fold(
                found -> {
                    add(found.page());
                    return null;
                },
                none -> null,
                tooMany -> null);
    }

    private void add(Page<T> page) {
        int place = (page.request().index() - 1) * page.request().size();
        for (T row : page.rows()) {
            byPlace.put(place++, row);
        }
        total = page.total().isPresent() ? page.total() : total;
    }

    void addAll(RecordedList<T> other) {
        byPlace.putAll(other.byPlace);
        total = other.total.isPresent() ? other.total : total;
    }

    List<T> seen() {
        return List.copyOf(byPlace.values());
    }

    /** All rows in their places. Rows between them that were not recorded are generated. */
    List<T> rows(IntFunction<T> made) {
        List<T> rows = new ArrayList<>();
        byPlace.forEach((place, row) -> {
            while (rows.size() < place) {
                rows.add(made.apply(rows.size() + 1));
            }
            rows.add(row);
        });
        return rows;
    }

    /** The total that responses stated, if it differs from the length of {@link #rows}. */
    OptionalInt statedTotal() {
        int last = byPlace.isEmpty() ? 0 : byPlace.lastKey() + 1;
        return total.isPresent() && total.getAsInt() != last ? total : OptionalInt.empty();
    }
}
