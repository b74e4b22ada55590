package io.github.qcc.http.internal.wire;

import java.io.IOException;

/**
 * Reads one JSON value: a {@code Result}, a row, an element.
 *
 * @param <T> what it is read as
 */
@FunctionalInterface
public interface ValueReader<T> {
    /** Takes exactly the next value. */
    T read(ResponseJson json) throws IOException;
}
