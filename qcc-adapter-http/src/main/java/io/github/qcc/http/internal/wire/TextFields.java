package io.github.qcc.http.internal.wire;

import com.squareup.moshi.JsonReader;
import io.github.qcc.domain.RecordBuilder;
import io.github.qcc.domain.RecordField;
import java.io.IOException;
import java.util.List;

/**
 * Reads an object that has only text fields, which most of a response is: without a call through {@link JsonFields} for each
 * text, because that would take longer than reading the text. Otherwise as {@link JsonFields}.
 *
 * @param <R> the record
 */
final class TextFields<R> {
    private final List<RecordField<R>> fields;
    private final JsonReader.Options names;

    TextFields(List<RecordField<R>> fields) {
        this.fields = fields;
        names = JsonReader.Options.of(fields.stream().map(RecordField::wireName).toArray(String[]::new));
    }

    /** Reads an object into a builder. */
    R read(ResponseJson json, RecordBuilder<R> builder) throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            int field = json.selectName(names);
            if (field >= 0) {
                builder.set(fields.get(field), json.text());
            }
        }
        json.endObject();
        return builder.build();
    }
}
