package io.github.qcc.app.diff;

import io.github.qcc.app.run.Bilingual;
import java.util.Objects;
import java.util.Optional;

/**
 * A field of a row, on both sides.
 *
 * @param field its key in the JSON of a row
 * @param words its name in words
 * @param before what the former run read; empty if nothing was stated
 * @param after what the new run read; empty if nothing was stated
 */
record FieldChange(String field, Bilingual words, Optional<String> before, Optional<String> after) {
    FieldChange {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
