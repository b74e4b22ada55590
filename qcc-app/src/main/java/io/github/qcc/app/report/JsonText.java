package io.github.qcc.app.report;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import okio.Buffer;

/** Writes one JSON object on one line, absent values as {@code null}, and reads the members of one. */
public final class JsonText {
    /** Writes the members of an object. */
    public interface Members {
        void write(JsonText json) throws IOException;
    }

    /** Writes the members of the object that an element becomes. */
    public interface ElementMembers<T> {
        void write(JsonText json, T element) throws IOException;
    }

    private final JsonWriter writer;

    private JsonText(JsonWriter writer) {
        this.writer = writer;
    }

    /** Returns an object with the members that are written. */
    public static String object(Members members) {
        Buffer buffer = new Buffer();
        try (JsonWriter writer = JsonWriter.of(buffer)) {
            writer.setSerializeNulls(true);
            writer.beginObject();
            members.write(new JsonText(writer));
            writer.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer.readUtf8();
    }

    public JsonText text(String name, Optional<String> value) throws IOException {
        return text(name, value.orElse(null));
    }

    public JsonText text(String name, String value) throws IOException {
        writer.name(name).value(value);
        return this;
    }

    public JsonText number(String name, Number value) throws IOException {
        writer.name(name).value(value);
        return this;
    }

    public JsonText flag(String name, Boolean value) throws IOException {
        writer.name(name).value(value);
        return this;
    }

    public JsonText texts(String name, List<String> values) throws IOException {
        writer.name(name).beginArray();
        for (String value : values) {
            writer.value(value);
        }
        writer.endArray();
        return this;
    }

    public JsonText object(String name, Members members) throws IOException {
        writer.name(name).beginObject();
        members.write(this);
        writer.endObject();
        return this;
    }

    public <T> JsonText array(String name, List<T> elements, ElementMembers<T> row) throws IOException {
        writer.name(name).beginArray();
        for (T element : elements) {
            writer.beginObject();
            row.write(this, element);
            writer.endObject();
        }
        writer.endArray();
        return this;
    }

    /** Reads an element of an array. */
    interface Element<T> {
        T read(JsonReader json) throws IOException;
    }

    static <T> void nextArray(JsonReader json, Element<T> element, List<T> into) throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            into.add(element.read(json));
        }
        json.endArray();
    }

    /** Reads an object of texts, in the order of the names; null if a text is null or missing. */
    static String[] nextTexts(JsonReader json, JsonReader.Options names) throws IOException {
        String[] texts = new String[names.strings().size()];
        json.beginObject();
        while (json.hasNext()) {
            int member = json.selectName(names);
            if (member >= 0) {
                texts[member] = nextText(json);
            } else {
                skip(json);
            }
        }
        json.endObject();
        return texts;
    }

    static String nextText(JsonReader json) throws IOException {
        return json.peek() == JsonReader.Token.NULL ? json.nextNull() : json.nextString();
    }

    static Integer nextNumber(JsonReader json) throws IOException {
        return json.peek() == JsonReader.Token.NULL ? json.<Integer>nextNull() : Integer.valueOf(json.nextInt());
    }

    static Boolean nextFlag(JsonReader json) throws IOException {
        return json.peek() == JsonReader.Token.NULL ? json.<Boolean>nextNull() : Boolean.valueOf(json.nextBoolean());
    }

    /** Skips a member that is not known. */
    static void skip(JsonReader json) throws IOException {
        json.skipName();
        json.skipValue();
    }
}
