package io.github.qcc.http.internal.wire;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.List;

/**
 * Fields of an object of texts and nothing else, which is what most of an answer is: read into an array, in the order of
 * their names, because a call for each text would take longer than taking it. Otherwise as {@link Fields}.
 */
final class TextFields {
    private final List<String> names;
    private final JsonReader.Options options;

    private TextFields(List<String> names) {
        this.names = names;
        options = JsonReader.Options.of(names.toArray(String[]::new));
    }

    static TextFields of(String... names) {
        return new TextFields(List.of(names));
    }

    List<String> names() {
        return names;
    }

    /** Reads an object; null for a field that is missing or null. */
    String[] read(ResponseJson json) throws IOException {
        String[] texts = new String[names.size()];
        json.beginObject();
        while (json.hasNext()) {
            int field = json.selectName(options);
            if (field >= 0) {
                texts[field] = json.text();
            }
        }
        json.endObject();
        return texts;
    }
}
