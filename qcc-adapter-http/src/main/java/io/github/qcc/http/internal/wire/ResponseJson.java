package io.github.qcc.http.internal.wire;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okio.BufferedSource;

/** Reader of the JSON of one response, on top of Moshi's. For one thread. */
public final class ResponseJson {
    /** Far more than a page has; a body of nothing but empty rows would otherwise fill the memory. */
    private static final int MOST_ELEMENTS = 1000;

    /** Replaces bytes that are not text; it is also a character of its own. */
    private static final char REPLACEMENT = '\uFFFD';

    private final JsonReader json;
    private boolean hasReplacements;

    ResponseJson(BufferedSource body) {
        json = JsonReader.of(body);
    }

    /** Whether a text that was taken may have been in another encoding. */
    boolean hasReplacements() {
        return hasReplacements;
    }

    boolean isObject() throws IOException {
        return json.peek() == JsonReader.Token.BEGIN_OBJECT;
    }

    boolean isArray() throws IOException {
        return json.peek() == JsonReader.Token.BEGIN_ARRAY;
    }

    boolean isNull() throws IOException {
        return json.peek() == JsonReader.Token.NULL;
    }

    void requireObject() throws IOException {
        if (!isObject()) {
            throw new ShapeException("is no object");
        }
    }

    void requireArray() throws IOException {
        if (!isArray()) {
            throw new ShapeException("is no list");
        }
    }

    /**
     * The next value as text: a string's characters, a number's digits exactly as written, the words of a
     * boolean, the JSON of an object or array. Nothing passes through a floating-point number, and nothing odd is lost.
     *
     * @return null for JSON's null
     */
    String text() throws IOException {
        return switch (json.peek()) {
            case NULL -> json.nextNull();
            case BOOLEAN -> Boolean.toString(json.nextBoolean());
            case BEGIN_OBJECT, BEGIN_ARRAY -> noting(asWritten());
            default -> noting(json.nextString());
        };
    }

    private String asWritten() throws IOException {
        try (BufferedSource value = json.nextSource()) {
            return value.readUtf8();
        }
    }

    private String noting(String text) {
        hasReplacements |= text.indexOf(REPLACEMENT) >= 0;
        return text;
    }

    /** The elements of the next array. */
    <T> List<T> list(ValueReader<T> element) throws IOException {
        List<T> all = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            if (all.size() == MOST_ELEMENTS) {
                throw new ShapeException("is beyond the " + MOST_ELEMENTS + " elements that a list may have");
            }
            all.add(element.read(this));
        }
        json.endArray();
        return all;
    }

    void beginObject() throws IOException {
        json.beginObject();
    }

    boolean hasNext() throws IOException {
        return json.hasNext();
    }

    /** Index of the next field's name among the known ones; negative if the field was skipped. */
    int selectName(JsonReader.Options names) throws IOException {
        int name = json.selectName(names);
        if (name < 0) {
            json.skipName();
            json.skipValue();
        }
        return name;
    }

    void endObject() throws IOException {
        json.endObject();
    }

    void skip() throws IOException {
        json.skipValue();
    }

    /** Path of the next value, such as {@code $.Result.Data[0]}; an unknown name is a {@code ?}. */
    String path() {
        return json.getPath().replace(".null", ".?");
    }
}
