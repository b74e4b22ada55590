package io.github.qcc.http.internal.wire;

import com.squareup.moshi.JsonReader;
import io.github.qcc.domain.RecordBuilder;
import io.github.qcc.domain.RecordField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The fields that we know of one kind of JSON object, and where each goes. Unknown fields are passed over, missing ones
 * leave the target as it was, and of two with one name the last counts.
 *
 * @param <T> what the fields are read into
 */
final class JsonFields<T> {
    /** Reads the value of one field into the target. */
    @FunctionalInterface
    interface FieldReader<T> {
        void read(ResponseJson json, T target) throws IOException;
    }

    private final JsonReader.Options names;
    private final List<FieldReader<T>> fields;

    private JsonFields(Builder<T> table) {
        names = JsonReader.Options.of(table.names.toArray(String[]::new));
        fields = List.copyOf(table.fields);
    }

    /** Begins a list of fields. */
    static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /** Reads an object. */
    void read(ResponseJson json, T target) throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            int field = json.selectName(names);
            if (field >= 0) {
                fields.get(field).read(json, target);
            }
        }
        json.endObject();
    }

    /** The list while it is written down. */
    static final class Builder<T> {
        private final List<String> names = new ArrayList<>();
        private final List<FieldReader<T>> fields = new ArrayList<>();

        private Builder() {}

        Builder<T> field(String name, FieldReader<T> field) {
            names.add(name);
            fields.add(field);
            return this;
        }

        Builder<T> text(String name, BiConsumer<T, String> setter) {
            return field(name, (json, target) -> setter.accept(target, json.text()));
        }

        /** The text fields of a record, which go into a builder in the target. */
        <R> Builder<T> texts(List<RecordField<R>> fields, Function<T, RecordBuilder<R>> builder) {
            fields.forEach(field -> text(
                    field.wireName(), (target, text) -> builder.apply(target).set(field, text)));
            return this;
        }

        JsonFields<T> build() {
            return new JsonFields<>(this);
        }
    }
}
