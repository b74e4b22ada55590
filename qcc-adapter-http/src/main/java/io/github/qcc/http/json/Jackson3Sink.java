package io.github.qcc.http.json;

import tools.jackson.core.JsonGenerator;

/** Writes by a generator of Jackson 3. */
record Jackson3Sink(JsonGenerator json) implements JsonSink {
    @Override
    public void beginObject() {
        json.writeStartObject();
    }

    @Override
    public void name(String name) {
        json.writeName(name);
    }

    @Override
    public void endObject() {
        json.writeEndObject();
    }

    @Override
    public void beginArray() {
        json.writeStartArray();
    }

    @Override
    public void endArray() {
        json.writeEndArray();
    }

    @Override
    public void text(String value) {
        json.writeString(value);
    }

    @Override
    public void number(long value) {
        json.writeNumber(value);
    }

    @Override
    public void flag(boolean value) {
        json.writeBoolean(value);
    }

    @Override
    public void nothing() {
        json.writeNull();
    }
}
