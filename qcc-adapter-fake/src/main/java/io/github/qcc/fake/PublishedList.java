package io.github.qcc.fake;

import io.github.qcc.domain.Page;
import io.github.qcc.domain.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A published list.
 *
 * @param rows its rows; unmodifiable
 * @param statedTotal the total that responses state, if it is not the number of rows
 * @param <T> type of a row
 */
record PublishedList<T>(List<T> rows, OptionalInt statedTotal) {
    PublishedList {
        rows = List.copyOf(rows);
    }

    static <T> PublishedList<T> nothing() {
        return new PublishedList<>(List.of(), OptionalInt.empty());
    }

    PublishedList<T> plus(List<T> more) {
        List<T> all = new ArrayList<>(rows);
        all.addAll(more);
        return new PublishedList<>(all, statedTotal);
    }

    PublishedList<T> stating(int total) {
        return new PublishedList<>(rows, OptionalInt.of(total));
    }

    /** One page. Past the end it has no rows, but still states the total. */
    Page<T> page(PageRequest page) {
        int from = (int) Math.min((page.index() - 1L) * page.size(), rows.size());
        int to = Math.min(from + page.size(), rows.size());
        return new Page<>(rows.subList(from, to), page, OptionalInt.of(statedTotal.orElse(rows.size())));
    }
}
