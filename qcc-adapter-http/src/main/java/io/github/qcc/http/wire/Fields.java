package io.github.qcc.http.wire;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The fields that we know of one kind of JSON object, and where each goes. Unknown fields are passed over, missing ones
 * leave the target as it was, and of two with one name the last counts.
 *
 * @param <T> what the fields are read into
 */
final class Fields<T> {
    /** Reads the value of one field into the target. */
    @FunctionalInterface
    interface Field<T> {
        void read(JsonReader json, T target) throws IOException;
    }

    private final JsonReader.Options names;
    private final List<Field<T>> fields;

    private Fields(Table<T> table) {
        names = JsonReader.Options.of(table.names.toArray(String[]::new));
        fields = List.copyOf(table.fields);
    }

    /** Begins a list of fields. */
    static <T> Table<T> table() {
        return new Table<>();
    }

    /** Fields that are all text, read into an array in the order of their names. */
    static Fields<String[]> ofTexts(String... names) {
        Table<String[]> table = table();
        for (int i = 0; i < names.length; i++) {
            int place = i;
            table.text(names[i], (texts, text) -> texts[place] = text);
        }
        return table.build();
    }

    /** Reads an object. */
    void read(JsonReader json, T target) throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            int field = json.selectName(names);
            if (field < 0) {
                json.skipName();
                json.skipValue();
            } else {
                fields.get(field).read(json, target);
            }
        }
        json.endObject();
    }

    /** The list while it is written down. */
    static final class Table<T> {
        private final List<String> names = new ArrayList<>();
        private final List<Field<T>> fields = new ArrayList<>();

        private Table() {}

        Table<T> field(String name, Field<T> field) {
            names.add(name);
            fields.add(field);
            return this;
        }

        Table<T> text(String name, BiConsumer<T, String> setter) {
            return field(name, (json, target) -> setter.accept(target, JsonText.read(json)));
        }

        Fields<T> build() {
            return new Fields<>(this);
        }
    }
}
