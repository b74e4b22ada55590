package io.github.qcc.http.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes by a generator of Jackson 2. */
record Jackson2Sink(JsonGenerator json) implements JsonSink {
    @Override
    public void beginObject() throws IOException {
        json.writeStartObject();
    }

    @Override
    public void name(String name) throws IOException {
        json.writeFieldName(name);
    }

    @Override
    public void endObject() throws IOException {
        json.writeEndObject();
    }

    @Override
    public void beginArray() throws IOException {
        json.writeStartArray();
    }

    @Override
    public void endArray() throws IOException {
        json.writeEndArray();
    }

    @Override
    public void text(String value) throws IOException {
        json.writeString(value);
    }

    @Override
    public void number(long value) throws IOException {
        json.writeNumber(value);
    }

    @Override
    public void flag(boolean value) throws IOException {
        json.writeBoolean(value);
    }

    @Override
    public void nothing() throws IOException {
        json.writeNull();
    }
}
