package io.github.qcc.app.run;

import io.github.qcc.domain.SearchKey;
import java.util.Objects;

/**
 * A company of the list, asked once however often it is listed.
 *
 * @param id its number in the run, from 1, in the order of the list
 * @param key what it is looked up by
 */
public record Company(int id, SearchKey key) {
    public Company {
        Objects.requireNonNull(key, "key");
    }
}
