package io.github.qcc.app.report;

import com.squareup.moshi.JsonWriter;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import okio.Buffer;

/** Writes one JSON object on one line; absent values are {@code null}. */
public final class JsonText {
    /** Writes the members of an object. */
    public interface Members {
        void write(JsonText json) throws IOException;
    }

    private final JsonWriter writer;

    private JsonText(JsonWriter writer) {
        this.writer = writer;
    }

    /** An object with the members that are written. */
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
        writer.name(name).value(value.orElse(null));
        return this;
    }

    public JsonText text(String name, String value) throws IOException {
        return text(name, Optional.of(value));
    }

    /** The text as it was read; null where nothing was stated. */
    JsonText label(String name, Reading<?> reading) throws IOException {
        return text(name, reading.rawIfStated());
    }

    /** A day in ISO form, or its text where it is not understood. */
    JsonText date(String name, Reading<LocalDate> reading) throws IOException {
        return text(name, reading.printed(LocalDate::toString));
    }

    /** An amount in yuan, or its text where it is not understood. */
    <T> JsonText amount(String name, Reading<T> reading, Function<T, BigDecimal> yuan) throws IOException {
        return text(name, reading.printed(amount -> yuan.apply(amount).toPlainString()));
    }

    public JsonText number(String name, Number value) throws IOException {
        writer.name(name).value(value);
        return this;
    }

    JsonText flag(String name, Optional<Boolean> value) throws IOException {
        writer.name(name).value(value.orElse(null));
        return this;
    }

    JsonText orderNumbers(List<OrderNumber> numbers) throws IOException {
        writer.name("orderNumbers").beginArray();
        for (OrderNumber number : numbers) {
            writer.value(number.value());
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

    /** An array of texts. */
    public JsonText texts(String name, List<String> values) throws IOException {
        writer.name(name).beginArray();
        for (String value : values) {
            writer.value(value);
        }
        writer.endArray();
        return this;
    }

    public <T> JsonText array(String name, List<T> elements, Row<T> row) throws IOException {
        writer.name(name).beginArray();
        for (T element : elements) {
            writer.beginObject();
            row.write(this, element);
            writer.endObject();
        }
        writer.endArray();
        return this;
    }

    /** Writes the members of the object that an element becomes. */
    public interface Row<T> {
        void write(JsonText json, T element) throws IOException;
    }
}
