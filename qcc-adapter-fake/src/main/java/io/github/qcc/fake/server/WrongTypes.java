package io.github.qcc.fake.server;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import okio.Buffer;

/**
 * Changes the types of a response as real responses have them: numbers for strings, strings for numbers, null for "".
 */
final class WrongTypes {
    /** Texts that are JSON numbers without a change. */
    private static final Pattern NUMBER = Pattern.compile("(0|[1-9][0-9]{0,14})(\\.[0-9]{1,4})?");

    private WrongTypes() {}

    static byte[] of(byte[] json) {
        Buffer out = new Buffer();
        try (JsonReader reader = JsonReader.of(new Buffer().write(json));
                JsonWriter writer = JsonWriter.of(out)) {
            writer.setSerializeNulls(true);
            while (reader.peek() != JsonReader.Token.END_DOCUMENT) {
                copy(reader, writer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a buffer in memory failed", e);
        }
        return out.readByteArray();
    }

    private static void copy(JsonReader reader, JsonWriter writer) throws IOException {
        switch (reader.peek()) {
            case BEGIN_OBJECT -> {
                reader.beginObject();
                writer.beginObject();
            }
            case END_OBJECT -> {
                reader.endObject();
                writer.endObject();
            }
            case BEGIN_ARRAY -> {
                reader.beginArray();
                writer.beginArray();
            }
            case END_ARRAY -> {
                reader.endArray();
                writer.endArray();
            }
            case NAME -> writer.name(reader.nextName());
            case STRING -> exchange(reader.nextString(), writer);
            case NUMBER -> writer.value(reader.nextString());
            case BOOLEAN -> writer.value(reader.nextBoolean());
            case NULL -> writer.value(reader.<String>nextNull());
            case END_DOCUMENT -> throw new AssertionError("the caller stops here");
        }
    }

    private static void exchange(String text, JsonWriter writer) throws IOException {
        if (text.isEmpty()) {
            writer.nullValue();
        } else if (NUMBER.matcher(text).matches()) {
            writer.value(new BigDecimal(text));
        } else {
            writer.value(text);
        }
    }
}
