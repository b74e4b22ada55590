package io.github.qcc.http.wire;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A JSON array whose elements are read alike. */
final class JsonList {
    /** Far more than a page has; a body of nothing but empty rows would otherwise fill the memory. */
    private static final int MOST_ELEMENTS = 1000;

    private JsonList() {}

    static <T> List<T> read(JsonReader json, ValueReader<T> element) throws IOException {
        List<T> all = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            if (all.size() == MOST_ELEMENTS) {
                throw new ShapeException("is beyond the " + MOST_ELEMENTS + " elements that a list may have");
            }
            all.add(element.read(json));
        }
        json.endArray();
        return all;
    }
}
