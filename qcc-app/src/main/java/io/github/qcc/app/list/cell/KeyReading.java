package io.github.qcc.app.list.cell;

import io.github.qcc.domain.SearchKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a cell means: a search key or a rejection; exactly one of both.
 *
 * @param key the search key
 * @param changes what was changed to get it; unmodifiable, often empty
 * @param rejection the reason
 */
public record KeyReading(Optional<SearchKey> key, List<Change> changes, Optional<Rejection> rejection) {
    public KeyReading {
        changes = List.copyOf(changes);
    }

    static KeyReading of(SearchKey key, List<Change> changes) {
        return new KeyReading(Optional.of(key), changes, Optional.empty());
    }

    /** This reading with one more change. */
    KeyReading with(Change change) {
        List<Change> all = new ArrayList<>(changes);
        all.add(change);
        return new KeyReading(key, all, rejection);
    }

    static KeyReading rejected(Rejection rejection) {
        return new KeyReading(Optional.empty(), List.of(), Optional.of(rejection));
    }
}
