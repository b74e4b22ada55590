package io.github.qcc.http.wire;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import okio.BufferedSource;

/** A JSON value where a text is expected. */
final class JsonText {
    private JsonText() {}

    /**
     * The text of whatever stands here: a string's characters, a number's digits exactly as written, the words of a
     * boolean, the JSON of an object or array. Nothing passes through a floating-point number, and nothing odd is lost.
     *
     * @return null for JSON's null
     */
    static String read(JsonReader json) throws IOException {
        return switch (json.peek()) {
            case NULL -> json.nextNull();
            case BOOLEAN -> Boolean.toString(json.nextBoolean());
            case BEGIN_OBJECT, BEGIN_ARRAY -> asWritten(json);
            default -> json.nextString();
        };
    }

    private static String asWritten(JsonReader json) throws IOException {
        try (BufferedSource value = json.nextSource()) {
            return value.readUtf8();
        }
    }
}
