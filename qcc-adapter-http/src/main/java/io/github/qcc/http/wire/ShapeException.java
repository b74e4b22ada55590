package io.github.qcc.http.wire;

import com.squareup.moshi.JsonReader;
import java.io.IOException;

/** A part of an answer that has another shape than the contract says. The message goes with the part's path. */
final class ShapeException extends IOException {
    private static final long serialVersionUID = 1L;

    ShapeException(String message) {
        super(message);
    }

    static void requireObject(JsonReader json) throws IOException {
        if (json.peek() != JsonReader.Token.BEGIN_OBJECT) {
            throw new ShapeException("is no object");
        }
    }

    static void requireArray(JsonReader json) throws IOException {
        if (json.peek() != JsonReader.Token.BEGIN_ARRAY) {
            throw new ShapeException("is no list");
        }
    }
}
